import type { Report } from '../mistakes/mistake.js';
import { isMapping } from './path.js';
import type { YamlFile } from './yaml-file.js';

/** Reports every id that stands in the file for the second time or more. */
export function duplicateIds(file: YamlFile, report: Report): void {
  const first = new Map<string, number>();
  for (const { id, index } of idsWithPlace(file)) {
    const known = first.get(id);
    if (known === undefined) first.set(id, index);
    else report(file.mistake('DUPLICATE_ID', [index, 'id'], `an id of its own: [${known}] has this one`));
  }
}

function idsWithPlace(file: YamlFile): { id: string; index: number }[] {
  if (!Array.isArray(file.value)) return [];
  return (file.value as unknown[]).flatMap((item, index) =>
    isMapping(item) && typeof item.id === 'string' ? [{ id: item.id, index }] : [],
  );
}
