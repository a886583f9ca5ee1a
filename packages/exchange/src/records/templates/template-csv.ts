import type { Locale } from '@veche/domain';
import { starterDimensions } from '@veche/domain/indicators';
import { csvLine } from '../csv/csv-line.js';
import type { RecordKind } from '../kinds/record-kind.js';
import { templateColumns } from './template-columns.js';

/** An empty table of a kind as CSV: the headers in a language, for Excel in Russia and Serbia. */
export function templateCsv(kind: RecordKind, locale: Locale): string {
  const columns = templateColumns(kind, locale, { codeLists: starterDimensions });
  return `\ufeff${csvLine(columns.map(({ header }) => header))}`;
}
