import { inAllLanguages } from '../kinds/names.js';
import { foldHeader } from '../mapping/fold-header.js';

/** The headers of the columns that the file of rejected rows has more than the table. */
export const addedHeaders = {
  row: inAllLanguages('Row in the file', 'Строка в файле', 'Red u datoteci'),
  problem: inAllLanguages('What is wrong', 'Что не так', 'Šta nije u redu'),
} as const;

const folded = new Set(
  Object.values(addedHeaders).flatMap((texts) => texts.map(({ text }) => foldHeader(text))),
);

/** Whether a column comes from a file of rejected rows that was mended: it says nothing of the record. */
export function isAddedHeader(header: string): boolean {
  return folded.has(foldHeader(header));
}
