import type { PreviewTable } from '../hub/publications.js';
import type { tableTexts } from '../texts/table-texts.js';
import type { Say } from '../texts/use-texts.js';

/** A table by what it counts and what it is broken down by. */
export function tableName(table: PreviewTable, say: Say<keyof typeof tableTexts.en>): string {
  const dimensions = table.dimensions.map(({ name }) => name).join(' × ');
  return say('by', {
    name: capitalized(table.name),
    dimensions: dimensions === '' ? say('totalOnly') : dimensions,
  });
}

/** The definitions write names as within a sentence. */
export function capitalized(name: string): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase() + name.slice(first.length);
}
