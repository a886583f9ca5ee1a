import type { Locale } from '@veche/domain';
import type { Say } from '../language/say.js';
import { written } from '../language/template.js';
import type { TableColumn, TableRow } from '../terminal/table.js';
import type { PreviewedCell, PreviewedTable } from './preview.js';

/** Stands before the value of a cell that will not be public. */
const hiddenMark = '•';
const total = '_T';

/** One table of a preview as rows of a printed table: a cell a row, its codes by name, hidden ones marked, and why. */
export function previewRows(
  table: PreviewedTable,
  say: Say,
  language: Locale,
): { columns: TableColumn[]; rows: TableRow[] } {
  const { nodes } = table.cells;
  const withBefore = nodes.some(({ before }) => before !== null);
  const withPeople = nodes.some(({ value, contributors }) => value !== contributors);
  const columns: TableColumn[] = [
    ...table.dimensions.map(({ name }) => ({ title: name })),
    { title: say('preview.value'), align: 'right' },
    ...(withPeople ? [{ title: say('preview.people'), align: 'right' } as const] : []),
    ...(withBefore ? [{ title: say('preview.before'), align: 'right' } as const] : []),
    { title: say('preview.why') },
  ];
  const rows = nodes.map((cell): TableRow => ({
    cells: [
      ...table.dimensions.map((dimension) => codeName(cell, dimension, say)),
      marked(cell.hidden, written(cell.value, language)),
      ...(withPeople ? [written(cell.contributors, language)] : []),
      ...(withBefore ? [beforeText(cell, language)] : []),
      cell.hidden ? reason(cell.why, say) : '',
    ],
    ...(cell.hidden ? { paint: (text, { warning }) => warning(text) } : {}),
  }));
  return { columns, rows };
}

function codeName(cell: PreviewedCell, dimension: PreviewedTable['dimensions'][number], say: Say): string {
  const code = cell.codes.find((one) => one.dimension === dimension.code)?.code ?? total;
  if (code === total) return say('preview.total');
  return dimension.codes.find((one) => one.code === code)?.name ?? code;
}

function marked(hidden: boolean, value: string): string {
  return hidden ? `${hiddenMark} ${value}` : value;
}

function beforeText({ before }: PreviewedCell, language: Locale): string {
  if (before === null) return '';
  return before.value === null ? hiddenMark : marked(before.hidden, written(before.value, language));
}

/** Why a cell is hidden, in words; a reason that this command does not know yet as its code. */
function reason(why: string | null, say: Say): string {
  switch (why) {
    case 'SMALL':
      return say('preview.whySmall');
    case 'PROTECTS':
      return say('preview.whyProtects');
    case 'EARLIER':
      return say('preview.whyEarlier');
    case 'DIFFERENCE':
      return say('preview.whyDifference');
    case 'ZERO':
      return say('preview.whyZero');
    case null:
      return say('preview.whyOther');
    default:
      return why;
  }
}
