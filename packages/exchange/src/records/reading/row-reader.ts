import { periodBounds } from '@veche/domain';
import { enoughPeople } from '../personal/names-in-column.js';
import type { RowProblem } from '../problems/row-problem.js';
import { Pseudonyms } from '../pseudonyms/pseudonyms.js';
import type { TableFile, TableRow } from '../table-file/table-file.js';
import type { AgeBand } from '../values/age-bands.js';
import type { Days } from '../values/parse-days.js';
import { blankReading, hiddenFault, type CellFault } from './cell-reading.js';
import { columnPlace } from './column-place.js';
import { planColumns, type ColumnPlan } from './column-plan.js';
import { fieldSlots, type FieldSlot, type FieldSlots } from './field-slots.js';
import { unusedColumns, type UnusedColumn } from './unused-columns.js';
import { Occurrences } from './occurrences.js';
import type { ReadingOptions } from './reading-options.js';
import { RecordMarks } from './record-marks.js';
import type { ServiceRecord } from './service-record.js';
import { isTotalRow } from './total-row.js';

/** How many 32-bit words a key or a content has. */
const markWords = 4;
const noCodes: readonly string[] = [];

/** Reads the rows of one table, each into a record or into what is wrong with it. */
export class RowReader {
  readonly plan: ColumnPlan;
  readonly #options: ReadingOptions;
  readonly #table: Pick<TableFile, 'headers' | 'headerRow'>;
  readonly #slots: FieldSlots;
  readonly #marks: RecordMarks;
  readonly #unused: readonly UnusedColumn[];
  readonly #people = new Set<string>();
  readonly #personalColumns: Set<number>;
  readonly #periodDays: Days | null;
  readonly #seen = new Occurrences();
  readonly #numbered: Buffer;
  readonly #periodMark: Buffer | null;
  /** The words of the row's key, then those of its content, then those of its number. */
  readonly #words = new Int32Array(markWords * 3);
  #problems: RowProblem[] = [];
  #row = 0;
  #errors = 0;

  constructor(table: Pick<TableFile, 'headers' | 'headerRow'>, options: ReadingOptions) {
    const pseudonyms = new Pseudonyms(options.keys.person);
    const marks = new RecordMarks(pseudonyms, `${options.kind} ${options.synthetic ? 'synthetic' : 'real'}`);
    this.plan = planColumns(table, options);
    this.#options = options;
    this.#table = table;
    this.#marks = marks;
    this.#slots = fieldSlots(this.plan, options, pseudonyms, marks);
    this.#unused = unusedColumns(this.plan, table, options);
    this.#personalColumns = new Set(this.plan.personal);
    this.#periodDays = options.period === null ? null : periodBounds(options.period);
    const days = this.#periodDays;
    this.#periodMark = days && marks.of('date', `${days.start}/${days.end}`);
    this.#numbered = marks.of('recordId', '');
  }

  /** The record of a row, or that the row is wrong, or a sum of those above it. Its problems are added to those given. */
  read(row: TableRow, problems: RowProblem[]): ServiceRecord | 'REJECTED' | 'TOTAL' {
    const before = problems.length;
    this.#problems = problems;
    this.#row = row.number;
    this.#errors = 0;
    this.#words.fill(0);
    const record = this.#record(row);
    if (this.#errors === 0) return record;
    if (!isTotalRow(row.cells)) return 'REJECTED';
    problems.length = before;
    this.#say(null, null, { ...hiddenFault('TOTAL_ROW', ''), severity: 'WARNING' });
    return 'TOTAL';
  }

  #record({ cells, formulas, number }: TableRow): ServiceRecord {
    const slots = this.#slots;
    if (formulas !== null) this.#refuseFormulas(formulas);
    if (cells.length > this.#table.headers.length) this.#refuseBeyond(cells);
    this.#lookThrough(cells);
    const numbered = this.#take(slots.recordId, cells) !== null;
    const person = this.#take(slots.person, cells);
    if (person !== null && this.#people.size < enoughPeople) this.#people.add(person.toString('base64'));
    const days = this.#days(cells);
    const birthYear = this.#take(slots.birthYear, cells);
    const age = this.#take(slots.ageBand, cells);
    if (birthYear !== null && days !== null) this.#compareAges(birthYear, age, days);
    const { kind } = this.#options;
    return {
      row: number,
      kind,
      person,
      family: this.#take(slots.family, cells),
      start: days?.start ?? '',
      end: days?.end ?? '',
      locality: this.#take(slots.locality, cells),
      provider: this.#take(slots.provider, cells),
      project: this.#take(slots.project, cells),
      service: this.#take(slots.service, cells),
      sex: this.#take(slots.sex, cells),
      ageBand: age === null || typeof age === 'string' ? age : age.code,
      exit: this.#take(slots.exit, cells),
      level: this.#take(slots.level, cells),
      drug: this.#take(slots.drug, cells),
      sector: this.#take(slots.sector, cells),
      targetGroups: this.#take(slots.targetGroups, cells) ?? noCodes,
      birthYear,
      firstTime: this.#take(slots.firstTime, cells),
      attendances: this.#take(slots.attendances, cells) ?? (kind === 'PREVENTION' ? 1 : null),
      // These two need all that was taken above.
      key: this.#key(numbered),
      content: bytesOf(this.#words, markWords),
    };
  }

  #take<T>(slot: FieldSlot<T> | null, cells: readonly string[]): T | null {
    if (slot === null) return null;
    const { value, mark, fault } = slot.memo.read(cells[slot.index]);
    if (fault !== null) this.#say(slot, slot.index, fault);
    else if (mark !== null)
      this.#mix(mark, slot.field === 'recordId' ? markWords * 2 : slot.identifies ? 0 : markWords);
    else if (slot.isRequired && value === null) this.#say(slot, slot.index, hiddenFault('MISSING_VALUE', ''));
    return value;
  }

  #mix(mark: Buffer, at: number): void {
    const words = this.#words;
    for (let word = 0; word < markWords; word += 1)
      words[at + word] = (words[at + word] ?? 0) ^ mark.readInt32LE(word * 4);
  }

  #days(cells: readonly string[]): Days | null {
    const slot = this.#slots.date;
    const said = this.#take(slot, cells);
    if (said !== null || this.#periodMark === null) return said;
    if (slot !== null && slot.memo.read(cells[slot.index]) !== blankReading) return null;
    this.#mix(this.#periodMark, 0);
    return this.#periodDays;
  }

  #compareAges(birthYear: number, age: AgeBand | string | null, { start, end }: Days): void {
    const { birthYear: slot, ageBand } = this.#slots;
    const [first, last] = [Number(start.slice(0, 4)) - birthYear, Number(end.slice(0, 4)) - birthYear];
    if (last < 0 && slot) {
      this.#say(slot, slot.index, { ...hiddenFault('BORN_AFTERWARDS', ''), value: String(birthYear) });
    } else if (
      age !== null &&
      typeof age !== 'string' &&
      ageBand &&
      (age.to < first - 1 || age.from > last)
    ) {
      this.#say(ageBand, ageBand.index, {
        ...hiddenFault('AGE_DISAGREES', ''),
        severity: 'WARNING',
        value: age.code,
      });
    }
  }

  #key(numbered: boolean): Buffer {
    const words = this.#words;
    if (numbered) {
      // What would have identified the row is content of a record that has a number.
      this.#mix(bytesOf(words, 0), markWords);
      words.copyWithin(0, markWords * 2);
      this.#mix(this.#numbered, 0);
    }
    if (this.#errors === 0) this.#countRow(numbered);
    return bytesOf(words, 0);
  }

  #countRow(numbered: boolean): void {
    const words = this.#words;
    const before = this.#seen.count(words[0] ?? 0, words[1] ?? 0);
    if (before === 0) return;
    const { recordId } = this.#slots;
    if (numbered && recordId) {
      this.#say(recordId, recordId.index, hiddenFault('SAME_RECORD_NUMBER', ''));
      return;
    }
    this.#mix(this.#marks.of('nth', String(before)), 0);
    this.#say(null, null, { ...hiddenFault('SAME_ROW', ''), severity: 'WARNING' });
  }

  #refuseFormulas(formulas: readonly number[]): void {
    for (const slot of Object.values(this.#slots) as (FieldSlot<unknown> | null)[]) {
      if (slot && formulas.includes(slot.index)) this.#say(slot, slot.index, hiddenFault('FORMULA', ''));
    }
  }

  #refuseBeyond(cells: readonly string[]): void {
    const index = cells.findIndex((cell, at) => at >= this.#table.headers.length && cell.trim() !== '');
    if (index !== -1) this.#say(null, index, hiddenFault('CELL_BEYOND_HEADERS', cells[index] ?? ''));
  }

  /** Of the columns as a whole, what only all their rows together show. */
  finish(problems: RowProblem[]): void {
    for (const { index, names } of this.#unused)
      if (names?.seemsToHoldNames(this.#people.size))
        problems.push({ ...this.#personalColumn(index), personalKind: 'NAME' });
  }

  /** Whether a cell is in a column that is not used, and has the shape of a name. */
  couldBeName({ cells }: TableRow, index: number): boolean {
    return this.#unused.some(
      (column) => column.index === index && column.memo.read(cells[index]).value === true,
    );
  }

  #lookThrough(cells: readonly string[]): void {
    for (const { index, memo, names } of this.#unused) {
      const cell = cells[index];
      const { value, fault } = memo.read(cell);
      if (fault !== null) this.#say(null, index, fault);
      else if (names !== null && value !== null && cell !== undefined) names.add(cell, value);
    }
    if (this.#personalColumns.size > 0) this.#refusePersonalColumns(cells);
  }

  /** A column of names or telephones is said once, at its header. */
  #refusePersonalColumns(cells: readonly string[]): void {
    for (const index of this.#personalColumns) {
      if ((cells[index] ?? '').trim() === '') continue;
      this.#personalColumns.delete(index);
      this.#problems.push(this.#personalColumn(index));
    }
  }

  #personalColumn(index: number): RowProblem {
    const column = columnPlace(index, this.#table.headers[index]);
    return { row: this.#table.headerRow, column, field: null, ...hiddenFault('PERSONAL_COLUMN', '') };
  }

  #say(slot: FieldSlot<unknown> | null, index: number | null, fault: CellFault): void {
    if (fault.severity === 'ERROR') this.#errors += 1;
    const column = index === null ? null : columnPlace(index, this.#table.headers[index]);
    this.#problems.push({ row: this.#row, column, field: slot?.field ?? null, ...fault });
  }
}

function bytesOf(words: Int32Array, from: number): Buffer {
  const bytes = Buffer.allocUnsafe(markWords * 4);
  for (let word = 0; word < markWords; word += 1) bytes.writeInt32LE(words[from + word] ?? 0, word * 4);
  return bytes;
}
