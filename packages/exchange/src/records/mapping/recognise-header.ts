import { serbianCyrillic } from '@veche/domain';
import { fieldNames } from '../kinds/field-names.js';
import { recordFields, type RecordField } from '../kinds/record-field.js';
import { foldHeader, waysToWrite } from './fold-header.js';
import { headerWords } from './header-words.js';

const fieldOf = wordsOfFields();

/**
 * What a header says that a column is, among the fields given, or null. Two words may say the same of different fields: the field
 * that stands first wins.
 */
export function recogniseHeader(header: string, among: readonly RecordField[]): RecordField | null {
  for (const written of waysToWrite(foldHeader(header))) {
    const found = fieldOf.get(written)?.find((field) => among.includes(field));
    if (found) return found;
  }
  return null;
}

/** Whether a header is that of a column of any kind of record. */
export function isKnownHeader(header: string): boolean {
  return header !== '' && recogniseHeader(header, recordFields) !== null;
}

function wordsOfFields(): ReadonlyMap<string, readonly RecordField[]> {
  const words = new Map<string, RecordField[]>();
  for (const field of recordFields) {
    for (const word of wordsOf(field)) {
      for (const written of waysToWrite(foldHeader(word))) {
        const fields = words.get(written) ?? [];
        if (written !== '' && !fields.includes(field)) words.set(written, [...fields, field]);
      }
    }
  }
  return words;
}

function wordsOf(field: RecordField): readonly string[] {
  const names = fieldNames[field].flatMap(({ text }) => [text, text.replace(/[()]/gu, '')]);
  const words = headerWords[field];
  return [field, ...names, ...words, ...words.filter((word) => /^[^а-я]+$/u.test(word)).map(serbianCyrillic)];
}
