import { referencesOf } from '@veche/domain';
import type { Report } from '../mistakes/mistake.js';
import type { KnownIds } from './known-ids.js';
import type { PlacedNode } from './read-nodes.js';

/** Reports every reference of the catalogue that leads nowhere. */
export function checkReferences(nodes: readonly PlacedNode[], known: KnownIds, report: Report): void {
  for (const { node, file, index } of nodes) {
    for (const { field, type, id } of referencesOf(node)) {
      if (known.has(type, id)) continue;
      const steps = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      report(
        file.mistake(
          'UNKNOWN_REFERENCE',
          [index, ...steps],
          `an id of ${known.fileOf(type)}`,
          JSON.stringify(id),
        ),
      );
    }
  }
}
