import type { WholePreview } from './preview.js';

const total = '_T';

/**
 * A preview as CSV (RFC 4180, but with `;`, which is what Excel reads where the decimal sign is a comma): a cell a line, a column for each
 * dimension, codes as they are in the definitions, and `_T` where a cell is a total.
 */
export function* previewCsv({ tables }: WholePreview): Generator<string> {
  const dimensions = [...new Set(tables.flatMap((table) => table.dimensions.map(({ code }) => code)))];
  yield line([
    'INDICATOR',
    ...dimensions,
    'VALUE',
    'CONTRIBUTORS',
    'HIDDEN',
    'WHY',
    'BEFORE_VALUE',
    'BEFORE_HIDDEN',
  ]);
  for (const { indicator, cells } of tables)
    for (const cell of cells.nodes) {
      const codes = new Map(cell.codes.map(({ dimension, code }) => [dimension, code]));
      yield line([
        indicator,
        ...dimensions.map((dimension) => codes.get(dimension) ?? total),
        cell.value,
        cell.contributors,
        cell.hidden,
        cell.why,
        cell.before?.value ?? null,
        cell.before?.hidden ?? null,
      ]);
    }
}

function line(values: readonly (string | number | boolean | null)[]): string {
  return `${values.map(field).join(';')}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection). */
function field(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
