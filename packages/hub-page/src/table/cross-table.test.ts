import type { DimensionCode, PreviewCell, PreviewTable } from '../hub/publications.js';
import { crossTable, firstLayout, isChanged, rearranged, withoutZeros } from './cross-table.js';
import { steppedTo } from './grid-steps.js';
import { hiddenElsewhere } from './hidden-elsewhere.js';
import { nestedCodes } from './nested-codes.js';

const named = (code: string, parent: string | null = null): DimensionCode => ({
  code,
  name: code.toLowerCase(),
  parent,
});
const cell = (value: number, codes: Record<string, string>): PreviewCell => ({
  value,
  contributors: value,
  hidden: value < 6,
  why: value < 6 ? 'SMALL' : null,
  before: null,
  codes: Object.entries(codes).map(([dimension, code]) => ({ dimension, code })),
});

const table: PreviewTable = {
  indicator: 'PERSONS_SERVED',
  name: 'people served',
  dimensions: [
    { ...named('SEX'), codes: [named('F'), named('M')] },
    { ...named('AGE'), codes: [named('YOUNG'), named('MIDDLE'), named('OLD')] },
    { ...named('HISTORY'), codes: [named('FIRST')] },
  ],
  cells: {
    nodes: [
      cell(30, {}),
      cell(10, { SEX: 'F' }),
      cell(20, { SEX: 'M' }),
      cell(4, { SEX: 'F', AGE: 'OLD' }),
      cell(3, { SEX: 'F', AGE: 'OLD', HISTORY: 'FIRST' }),
      cell(7, { SEX: 'X' }),
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: 6,
  },
};
const values = (layout: Parameters<typeof crossTable>[1]): unknown =>
  crossTable(table, layout, 'total').rows.map(({ name, cells }) => [
    name,
    ...cells.map((one) => one?.value ?? null),
  ]);

describe('a cross table', () => {
  it('begins with the longest dimension in the rows, the next in the columns, and the others at their total', () => {
    const layout = firstLayout(table);
    expect(layout).toEqual({ row: 'AGE', column: 'SEX', held: { HISTORY: '_T' } });
    expect(crossTable(table, layout, 'total').columns.map(({ name }) => name)).toEqual([
      'total',
      'f',
      'm',
      'X',
    ]);
    expect(values(layout)).toEqual([
      ['total', 30, 10, 20, 7],
      ['old', null, 4, null, null],
    ]);
  });

  it('shows another part of a dimension that is neither in the rows nor in the columns', () => {
    expect(values({ row: 'AGE', column: 'SEX', held: { HISTORY: 'FIRST' } })).toEqual([
      ['total', null, null, null, null],
      ['old', null, 3, null, null],
    ]);
  });

  it('lets two dimensions change places, and keeps what the third is held at', () => {
    const layout = { row: 'AGE', column: 'SEX', held: { HISTORY: 'FIRST' } };
    expect(rearranged(table, layout, 'row', 'SEX')).toEqual({
      row: 'SEX',
      column: 'AGE',
      held: { HISTORY: 'FIRST' },
    });
    expect(rearranged(table, layout, 'column', 'HISTORY')).toEqual({
      row: 'AGE',
      column: 'HISTORY',
      held: { SEX: '_T' },
    });
  });

  it('is one cell where there is only a total', () => {
    const alone = { ...table, dimensions: [], cells: { ...table.cells, nodes: [cell(30, {})] } };
    const { rows, columns } = crossTable(alone, firstLayout(alone), 'total');
    expect([rows.length, columns.length, rows[0]?.cells[0]?.value]).toEqual([1, 1, 30]);
  });

  it('leaves out rows and columns of zeros that everybody may see, and no total', () => {
    const hiddenZero: PreviewCell = { ...cell(0, { SEX: 'F', AGE: 'YOUNG' }), hidden: true };
    const openZeros = [{ SEX: 'M', AGE: 'MIDDLE' }, { SEX: 'M' }, { AGE: 'MIDDLE' }, {}].map(
      (codes): PreviewCell => ({ ...cell(0, codes), hidden: false }),
    );
    const zeros = { ...table, cells: { ...table.cells, nodes: [...openZeros, hiddenZero] } };
    const { rows, columns } = withoutZeros(crossTable(zeros, firstLayout(zeros), 'total'));
    expect(rows.map(({ code, cells }) => [code, cells.length])).toEqual([
      ['_T', 2],
      ['YOUNG', 2],
    ]);
    expect(columns.map(({ code }) => code)).toEqual(['_T', 'F']);
  });

  it('puts each roll-up before what it contains, one level higher; a roll-up of which nothing was counted is passed over', () => {
    const codes = [named('Y20T24', 'Y20T29'), named('Y_LT18'), named('Y20T29', 'ADULT'), named('ADULT')];
    const levels = (isUsed: (code: string) => boolean): unknown =>
      nestedCodes(codes, isUsed).map(({ code, level }) => [code, level]);
    expect(levels(() => true)).toEqual([
      ['Y_LT18', 0],
      ['ADULT', 0],
      ['Y20T29', 1],
      ['Y20T24', 2],
    ]);
    expect(levels((code) => code !== 'Y20T29')).toEqual([
      ['Y_LT18', 0],
      ['ADULT', 0],
      ['Y20T24', 1],
    ]);
    expect(nestedCodes([named('A', 'B'), named('B', 'A')], () => true)).toEqual([]);
  });

  it('knows what is hidden in the parts that are not shown', () => {
    expect(hiddenElsewhere(table, firstLayout(table))).toEqual([{ held: { HISTORY: 'FIRST' }, hidden: 1 }]);
    expect(hiddenElsewhere(table, { row: 'AGE', column: 'SEX', held: { HISTORY: 'FIRST' } })).toEqual([
      { held: { HISTORY: '_T' }, hidden: 1 },
    ]);
    expect(hiddenElsewhere(table, { row: 'SEX', column: null, held: {} })).toEqual([]);
  });

  it('marks what says something else than before', () => {
    const before = (hidden: boolean, value: number | null): PreviewCell => ({
      ...cell(30, {}),
      before: { hidden, value },
    });
    expect([cell(30, {}), before(false, 30), before(false, 29), before(true, null)].map(isChanged)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('is walked through by the arrow keys, and never out of', () => {
    const size = { rows: 2, columns: 3 };
    expect(steppedTo('ArrowDown', { row: 0, column: 1 }, size)).toEqual({ row: 1, column: 1 });
    expect(steppedTo('ArrowDown', { row: 1, column: 1 }, size)).toEqual({ row: 1, column: 1 });
    expect(steppedTo('End', { row: 1, column: 0 }, size)).toEqual({ row: 1, column: 2 });
    expect(steppedTo('Home', { row: 1, column: 2 }, size)).toEqual({ row: 1, column: 0 });
    expect(steppedTo('a', { row: 1, column: 2 }, size)).toBeNull();
  });
});
