import type { CatalogueNode } from '@veche/domain';
import { resolveCitations } from '../citations/resolve-citations.js';
import type { SourceList } from '../citations/source-list.js';
import type { Report } from '../mistakes/mistake.js';
import { parseAt } from '../schema/parse-at.js';
import { listIn } from '../yaml/list-in.js';
import { isMapping } from '../yaml/path.js';
import type { YamlFile } from '../yaml/yaml-file.js';
import { duplicateIds } from '../yaml/record-ids.js';
import type { CatalogueFile } from './network-layout.js';

/** A record that fits its schema, and where it stands. */
export interface PlacedNode {
  readonly node: CatalogueNode;
  readonly file: YamlFile;
  readonly index: number;
}

/** The records of one catalogue file. */
export function readNodes(
  file: YamlFile,
  { type, schema }: CatalogueFile,
  sources: SourceList,
  report: Report,
): PlacedNode[] {
  duplicateIds(file, report);
  return listIn(file, report).flatMap((item, index) => {
    const origin = { file, path: [index], report };
    if (!isMapping(item)) {
      report(file.mistake('WRONG_TYPE', [index], 'a mapping'));
      return [];
    }
    if ('type' in item) {
      report(
        file.mistakeAtKey(
          'UNKNOWN_FIELD',
          [index, 'type'],
          'no such field: the file says the type of its records',
        ),
      );
    }
    const resolved = resolveCitations(item, sources, origin);
    const node = parseAt(schema, { ...(isMapping(resolved) ? resolved : {}), type }, origin);
    return node === null ? [] : [{ node, file, index }];
  });
}
