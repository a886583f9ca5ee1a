import { CsvRows, type CsvDialect, type CsvRowLimits } from './csv-rows.js';

const delimiters = [';', '\t', ',', '|'];

/** What a file writes in its first line for Excel: `sep=;`. It is no row of the table. */
const stated = /^sep=(?<delimiter>.)\r?\n/u;

/** How the text of a CSV file is written, and where its first row begins. */
export interface DetectedDialect {
  readonly dialect: CsvDialect;
  readonly start: number;
}

/** How a text is written: the delimiter that gives the most rows the same number of cells, more than one. */
export function detectDialect(sample: string, limits: CsvRowLimits): DetectedDialect {
  const newline = !sample.includes('\n') && sample.includes('\r') ? '\r' : '\n';
  const line = stated.exec(sample);
  if (line?.groups?.delimiter) {
    return { dialect: { delimiter: line.groups.delimiter, newline }, start: line[0].length };
  }
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    score: regularity(sample, { delimiter, newline }, limits),
  }));
  const { delimiter } = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { dialect: { delimiter, newline }, start: 0 };
}

/** Over the first rows: how many have the most common number of cells, times that number. Rows of one cell count for nothing. */
function regularity(sample: string, dialect: CsvDialect, limits: CsvRowLimits): number {
  const counts = new Map<number, number>();
  for (const { cells } of firstRows(sample, dialect, limits)) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return Math.max(0, ...Array.from(counts, ([cells, rows]) => rows * Math.min(cells, 40)));
}

function firstRows(
  sample: string,
  dialect: CsvDialect,
  limits: CsvRowLimits,
): { cells: readonly string[] }[] {
  try {
    const rows = new CsvRows(dialect, limits);
    const whole = rows.feed(sample);
    return (whole.length > 0 ? whole : rows.end()).slice(0, 100);
  } catch {
    // With a wrong delimiter, a quotation mark may seem never to close.
    return [];
  }
}
