import type { CatalogueNode } from '@veche/domain';
import { resolveCitations } from '../citations/resolve-citations.js';
import type { SourceList } from '../citations/source-list.js';
import type { Report } from '../mistakes/mistake.js';
import { parseAt } from '../schema/parse-at.js';
import { isMapping } from '../yaml/path.js';
import type { WrittenRecord } from './catalogue-records.js';
import type { CatalogueFile } from './network-layout.js';

/** The node that a record describes, with its sources written out; null where it has mistakes, which are reported. */
export function readNode(
  { file, path, value }: WrittenRecord,
  { type, schema }: CatalogueFile,
  sources: SourceList,
  report: Report,
): CatalogueNode | null {
  if (!isMapping(value)) {
    report(file.mistake('WRONG_TYPE', path, 'a mapping'));
    return null;
  }
  if ('type' in value) {
    const expected = 'no such field: the file says the type of its records';
    report(file.mistakeAtKey('UNKNOWN_FIELD', [...path, 'type'], expected));
  }
  const origin = { file, path, report };
  const resolved = resolveCitations(value, sources, origin);
  return parseAt(schema, { ...(isMapping(resolved) ? resolved : {}), type }, origin);
}
