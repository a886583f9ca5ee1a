import type { CatalogueNode } from '@veche/domain';
import { readSources, type SourceList } from '../citations/source-list.js';
import { missingFile } from '../folder/missing-file.js';
import { openYamlFiles } from '../folder/open-yaml-files.js';
import { strayFiles } from '../folder/stray-files.js';
import type { Mistake } from '../mistakes/mistake.js';
import { MistakeList } from '../mistakes/mistake-list.js';
import { personalMistakesInText, personalMistakesInYaml } from '../personal/personal-mistakes.js';
import { FileChanged } from '../lines/file-changed.js';
import type { Lines } from '../lines/lines.js';
import { CatalogueRecords, recordsInLines } from './catalogue-records.js';
import { checkCatalogue } from './check-catalogue.js';
import { readIds } from './known-ids.js';
import type { NetworkReading } from './network-files.js';
import { catalogueFiles, lineFileNames, networkFileNames, type CatalogueFile } from './network-layout.js';
import { readFigures } from './read-figures.js';
import { readHeader, territoryIn } from './read-header.js';
import { readNode } from './read-node.js';

/**
 * A network from the texts of its folder, by file name (`organizations.yaml`, `sources/report.ru.txt`), and from its files of lines
 * (`organizations.jsonl`), of which no more than a record is held at a time: all of it, or every mistake at once, in the order of files
 * and lines. `found` are mistakes that are known already.
 */
export async function parseNetwork(
  texts: ReadonlyMap<string, string>,
  lineFiles: ReadonlyMap<string, Lines> = new Map(),
  found: readonly Mistake[] = [],
): Promise<NetworkReading> {
  const mistakes = new MistakeList();
  const { report } = mistakes;
  found.forEach(report);
  const files = openYamlFiles(texts, networkFileNames, report);

  const headerFile = files.get('network.yaml');
  if (!headerFile) report(missingFile('network.yaml', 'the network: its code, names, territory and policy'));
  const header = headerFile?.readable ? readHeader(headerFile, report) : null;
  const sources = readSources(files.get('sources.yaml') ?? null, texts, report);
  const catalogue = catalogueFiles.map(
    (layout) =>
      new CatalogueRecords(
        layout,
        files.get(layout.file) ?? null,
        lineFiles.get(layout.lines) ?? null,
        report,
      ),
  );
  const known = await readIds(catalogue, report);
  const parts: CataloguePart[] = [];
  for (const records of catalogue) {
    const { layout, lines } = records;
    parts.push({ layout, lines, listed: await checkCatalogue(records, { sources, known }, report) });
  }
  const figureFile = files.get('figures.yaml');
  const context = { sources, known, territory: territoryIn(headerFile) };
  const figures = figureFile ? readFigures(figureFile, context, report) : [];

  const quoted = [...sources.sources.values()].map(({ textFile }) => textFile);
  const expected = [...networkFileNames, ...lineFileNames, ...new Set(quoted)];
  if (sources.complete) strayFiles([...texts.keys(), ...lineFiles.keys()], expected).forEach(report);
  for (const file of files.values()) personalMistakesInYaml(file).forEach(report);
  for (const [name, text] of texts) if (!files.has(name)) personalMistakesInText(name, text).forEach(report);

  if (!mistakes.isEmpty || header === null)
    return { ok: false, mistakes: mistakes.listed, more: mistakes.more };
  return { ok: true, network: { ...header, figures, nodes: () => nodesOf(parts, sources) } };
}

/** What is held of the records of one type once they are checked. */
interface CataloguePart {
  readonly layout: CatalogueFile;
  readonly listed: readonly CatalogueNode[];
  readonly lines: Lines | null;
}

async function* nodesOf(parts: readonly CataloguePart[], sources: SourceList): AsyncGenerator<CatalogueNode> {
  for (const { layout, listed, lines } of parts) {
    yield* listed;
    if (lines === null) continue;
    for await (const record of recordsInLines(layout.lines, lines)) {
      const changed = (): never => {
        throw new FileChanged(layout.lines);
      };
      yield readNode(record, layout, sources, changed) ?? changed();
    }
  }
}
