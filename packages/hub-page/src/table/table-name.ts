import type { PreviewTable } from '../hub/publications.js';
import type { tableTexts } from '../texts/table-texts.js';
import type { Say } from '../texts/use-texts.js';
import { capitalized } from '../texts/capitalized.js';
import { usedCodes, type Layout } from './cross-table.js';

/** A table by what it counts and what it is broken down by. */
export function tableName(table: PreviewTable, say: Say<keyof typeof tableTexts.en>): string {
  const dimensions = table.dimensions.map(({ name }) => name).join(' × ');
  return say('by', {
    name: capitalized(table.name),
    dimensions: dimensions === '' ? say('totalOnly') : dimensions,
  });
}

/** A table as it is laid out: its rows and columns, and at which part of the others it is seen. */
export function layoutName(
  table: PreviewTable,
  layout: Layout,
  say: Say<keyof typeof tableTexts.en>,
): string {
  const crossed = table.dimensions.filter(({ code }) => !(code in layout.held));
  const held = table.dimensions.filter(({ code }) => code in layout.held);
  const parts = held.map(({ code, name }) => {
    const part = usedCodes(table, code, say('total')).find((one) => one.code === layout.held[code]);
    return `; ${name}: ${part?.name ?? ''}`;
  });
  return tableName({ ...table, dimensions: crossed }, say) + parts.join('');
}
