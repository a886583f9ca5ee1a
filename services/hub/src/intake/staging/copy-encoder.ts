import type { ServiceRecord } from '@veche/exchange/records';

/** PostgreSQL's days are counted from 2000-01-01. */
const dayZero = Date.UTC(2000, 0, 1) / 86_400_000;

/** The object id of the type text, which elements of an array announce (pg_type). */
const textType = 25;

/** More than any row without its texts takes: 21 lengths, 5 hashes and the numbers. */
const fixedRoom = 256;

/** A UTF-16 unit takes at most 3 bytes in UTF-8. */
const widestUnit = 3;

/** The signature of a binary COPY with no flags and no extension. */
export const copyHeader = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');

/** What ends a binary COPY. */
export const copyTrailer = Buffer.from([0xff, 0xff]);

/** How many columns {@link CopyEncoder} writes; they are those of the staging table, in its order. */
export const copiedColumns = 21;

/**
 * Writes records in PostgreSQL's binary COPY format (its manual, COPY, "Binary Format"). Binary, because it takes half the bytes of text for
 * hashes, and because PostgreSQL quotes a line of text in its log where one fails, and never one of these.
 */
export class CopyEncoder {
  readonly #days = new Map<string, number>();
  #bytes: Buffer = Buffer.allocUnsafe(0);
  #at = 0;

  /** The records as tuples, without header and trailer. */
  encode(records: readonly ServiceRecord[]): Buffer {
    let room = 0;
    for (const record of records) room += roomOf(record);
    this.#bytes = Buffer.allocUnsafe(room);
    this.#at = 0;
    for (const record of records) this.#tuple(record);
    return this.#bytes.subarray(0, this.#at);
  }

  #tuple(record: ServiceRecord): void {
    this.#at = this.#bytes.writeInt16BE(copiedColumns, this.#at);
    this.#integer(record.row);
    this.#hash(record.key);
    this.#hash(record.content);
    this.#hash(record.person);
    this.#hash(record.family);
    this.#day(record.start);
    this.#day(record.end);
    this.#text(record.locality);
    this.#text(record.provider);
    this.#text(record.project);
    this.#text(record.service);
    this.#texts(record.targetGroups);
    this.#text(record.sex);
    this.#smallInteger(record.birthYear);
    this.#text(record.ageBand);
    this.#boolean(record.firstTime);
    this.#text(record.exit);
    this.#text(record.level);
    this.#integer(record.attendances);
    this.#text(record.drug);
    this.#text(record.sector);
  }

  #length(length: number): void {
    this.#at = this.#bytes.writeInt32BE(length, this.#at);
  }

  #hash(value: Buffer | null): void {
    if (value === null) {
      this.#length(-1);
      return;
    }
    this.#length(value.length);
    this.#bytes.set(value, this.#at);
    this.#at += value.length;
  }

  #integer(value: number | null): void {
    if (value === null) {
      this.#length(-1);
      return;
    }
    this.#length(4);
    this.#at = this.#bytes.writeInt32BE(value, this.#at);
  }

  #smallInteger(value: number | null): void {
    if (value === null) {
      this.#length(-1);
      return;
    }
    this.#length(2);
    this.#at = this.#bytes.writeInt16BE(value, this.#at);
  }

  #boolean(value: boolean | null): void {
    if (value === null) {
      this.#length(-1);
      return;
    }
    this.#length(1);
    this.#at = this.#bytes.writeUInt8(value ? 1 : 0, this.#at);
  }

  #day(day: string): void {
    let number = this.#days.get(day);
    if (number === undefined) {
      number = Date.parse(`${day}T00:00:00Z`) / 86_400_000 - dayZero;
      this.#days.set(day, number);
    }
    this.#integer(number);
  }

  #text(value: string | null): void {
    if (value === null) {
      this.#length(-1);
      return;
    }
    const start = this.#at + 4;
    const bytes = this.#bytes;
    // Codes are short and in ASCII: a loop is faster than a call into the runtime.
    let end = start;
    for (let index = 0; index < value.length; index += 1) {
      const unit = value.charCodeAt(index);
      if (unit > 127) {
        end = start + bytes.write(value, start, 'utf8');
        break;
      }
      bytes[end] = unit;
      end += 1;
    }
    this.#length(end - start);
    this.#at = end;
  }

  #texts(values: readonly string[]): void {
    const start = this.#at;
    this.#at += 4;
    this.#length(values.length === 0 ? 0 : 1);
    this.#length(0);
    this.#length(textType);
    if (values.length > 0) {
      this.#length(values.length);
      this.#length(1);
      for (const value of values) this.#text(value);
    }
    this.#bytes.writeInt32BE(this.#at - start - 4, start);
  }
}

function roomOf(record: ServiceRecord): number {
  let units =
    lengthOf(record.locality) +
    lengthOf(record.provider) +
    lengthOf(record.project) +
    lengthOf(record.service) +
    lengthOf(record.sex) +
    lengthOf(record.ageBand) +
    lengthOf(record.exit) +
    lengthOf(record.level) +
    lengthOf(record.drug) +
    lengthOf(record.sector);
  for (const group of record.targetGroups) units += group.length + 4;
  return fixedRoom + units * widestUnit;
}

function lengthOf(value: string | null): number {
  return value === null ? 0 : value.length;
}
