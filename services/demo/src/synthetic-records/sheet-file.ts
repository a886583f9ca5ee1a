import { recordKindOf, type RecordKind } from '@veche/exchange/records';
import type { SheetRow } from './made-up-sheets.js';

/** A sheet as Excel saves it in the network's country: a byte order mark, the template's headers, semicolons. */
export function sheetFile(kind: RecordKind, rows: readonly SheetRow[], language: 'ru' | 'sr-Latn'): Blob {
  const { fields } = recordKindOf(kind);
  const headers = fields.map(({ names }) => names.find((name) => name.language === language)?.text ?? '');
  const lines = rows.map((row) => fields.map(({ field }) => row[field] ?? '').join(';'));
  return new Blob([`\uFEFF${[headers.join(';'), ...lines].join('\r\n')}\r\n`], { type: 'text/csv' });
}
