import { referencesOf, type CatalogueNode } from '@veche/domain';
import type { Report } from '../mistakes/mistake.js';
import type { WrittenRecord } from './catalogue-records.js';
import type { KnownIds } from './known-ids.js';

/** Reports every reference of a node that leads nowhere. */
export function checkReferences(
  node: CatalogueNode,
  { file, path }: WrittenRecord,
  known: KnownIds,
  report: Report,
): void {
  for (const { field, type, id } of referencesOf(node)) {
    if (known.has(type, id)) continue;
    const steps = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    report(
      file.mistake(
        'UNKNOWN_REFERENCE',
        [...path, ...steps],
        `an id of ${known.fileOf(type)}`,
        JSON.stringify(id),
      ),
    );
  }
}
