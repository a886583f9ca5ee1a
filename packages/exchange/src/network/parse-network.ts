import { readSources } from '../citations/source-list.js';
import { inReadingOrder, type Mistake } from '../mistakes/mistake.js';
import { personalMistakesInText, personalMistakesInYaml } from '../personal/personal-mistakes.js';
import { missingFile } from '../folder/missing-file.js';
import { openYamlFiles } from '../folder/open-yaml-files.js';
import { checkCircles } from './check-circles.js';
import { checkReferences } from './check-references.js';
import { knownIds } from './known-ids.js';
import type { NetworkReading } from './network-files.js';
import { catalogueFiles, networkFileNames } from './network-layout.js';
import { readFigures } from './read-figures.js';
import { readHeader, territoryIn } from './read-header.js';
import { readNodes } from './read-nodes.js';
import { strayFiles } from '../folder/stray-files.js';

/**
 * A network from the texts of its folder, by file name (`organizations.yaml`, `sources/report.ru.txt`): all of it, or every mistake
 * at once, in the order of files and lines.
 */
export function parseNetwork(texts: ReadonlyMap<string, string>): NetworkReading {
  const mistakes: Mistake[] = [];
  const report = (mistake: Mistake): void => void mistakes.push(mistake);
  const files = openYamlFiles(texts, networkFileNames, report);

  const headerFile = files.get('network.yaml');
  if (!headerFile) report(missingFile('network.yaml', 'the network: its code, names, territory and policy'));
  const header = headerFile?.readable ? readHeader(headerFile, report) : null;
  const sources = readSources(files.get('sources.yaml') ?? null, texts, report);
  const nodes = catalogueFiles.flatMap((layout) => {
    const file = files.get(layout.file);
    return file ? readNodes(file, layout, sources, report) : [];
  });
  const known = knownIds(files);
  const figureFile = files.get('figures.yaml');
  const context = { sources, known, territory: territoryIn(headerFile) };
  const figures = figureFile ? readFigures(figureFile, context, report) : [];

  checkReferences(nodes, known, report);
  checkCircles(nodes, report);
  const quoted = new Set([...sources.sources.values()].map(({ textFile }) => textFile));
  const stray = sources.complete ? strayFiles(texts.keys(), [...networkFileNames, ...quoted]) : [];
  const personal = [
    ...[...files.values()].flatMap(personalMistakesInYaml),
    ...[...texts].flatMap(([name, text]) => (files.has(name) ? [] : personalMistakesInText(name, text))),
  ];
  mistakes.push(...stray, ...personal);

  if (mistakes.length > 0 || header === null) return { ok: false, mistakes: inReadingOrder(mistakes) };
  return { ok: true, network: { ...header, nodes: nodes.map(({ node }) => node), figures } };
}
