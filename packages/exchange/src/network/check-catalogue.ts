import type { CatalogueNode } from '@veche/domain';
import type { SourceList } from '../citations/source-list.js';
import type { Report } from '../mistakes/mistake.js';
import { personalMistakesInRecord } from '../personal/personal-mistakes.js';
import type { CatalogueRecords } from './catalogue-records.js';
import { checkReferences } from './check-references.js';
import { Hierarchies } from './hierarchies.js';
import type { KnownIds } from './known-ids.js';
import { readNode } from './read-node.js';

/** Holds every record of one type against its schema, the sources and the other records; gives the nodes of its list, which are held. */
export async function checkCatalogue(
  records: CatalogueRecords,
  { sources, known }: { sources: SourceList; known: KnownIds },
  report: Report,
): Promise<CatalogueNode[]> {
  const listed: CatalogueNode[] = [];
  const hierarchies = new Hierarchies();
  for await (const record of records.all()) {
    if (record.problem !== null) {
      report(record.problem);
      continue;
    }
    const isLine = record.position < 0;
    if (isLine) personalMistakesInRecord(record.file).forEach(report);
    const node = readNode(record, records.layout, sources, report);
    if (node === null) continue;
    if (!isLine) listed.push(node);
    checkReferences(node, record, known, report);
    hierarchies.add(node, record.position);
  }
  await reportCircles(records, hierarchies, report);
  return listed;
}

async function reportCircles(
  records: CatalogueRecords,
  hierarchies: Hierarchies,
  report: Report,
): Promise<void> {
  for (const { field, position, way } of hierarchies.circles()) {
    const record = await records.at(position);
    if (record) report(record.file.mistake('CIRCLE', [...record.path, field], 'no circle', written(way)));
  }
}

/** A long way around is not written out. */
function written(way: readonly string[]): string {
  const shown = way.length > 20 ? [...way.slice(0, 10), '…', ...way.slice(-3)] : way;
  return shown.join(' → ');
}
