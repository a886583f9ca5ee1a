import type { Dimension, IndicatorDefinition } from '@veche/domain';
import { inReadingOrder, type Mistake } from '../mistakes/mistake.js';
import { strayFiles } from '../folder/stray-files.js';
import { personalMistakesInYaml } from '../personal/personal-mistakes.js';
import { missingFile } from '../folder/missing-file.js';
import { openYamlFiles } from '../folder/open-yaml-files.js';
import { readDimensions } from './read-dimensions.js';
import { readIndicators } from './read-indicators.js';

export type DefinitionsReading =
  | {
      readonly ok: true;
      /** In the order of dimensions.yaml, as they are where no indicator says otherwise. */
      readonly dimensions: readonly Dimension[];
      readonly definitions: readonly IndicatorDefinition[];
    }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

const names = ['dimensions.yaml', 'indicators.yaml'];

/** Indicator definitions from the texts of their folder: all of them, or every mistake at once. */
export function parseDefinitions(texts: ReadonlyMap<string, string>): DefinitionsReading {
  const mistakes: Mistake[] = [];
  const report = (mistake: Mistake): void => void mistakes.push(mistake);
  const files = openYamlFiles(texts, names, report);
  const dimensionFile = files.get('dimensions.yaml');
  const indicatorFile = files.get('indicators.yaml');
  if (!dimensionFile) report(missingFile('dimensions.yaml', 'the dimensions of the indicators'));
  if (!indicatorFile) report(missingFile('indicators.yaml', 'the indicators'));

  const dimensions = dimensionFile ? readDimensions(dimensionFile, report) : null;
  const complete = mistakes.length === 0 ? dimensions : null;
  const definitions = indicatorFile ? readIndicators(indicatorFile, complete, report) : [];

  mistakes.push(...strayFiles(texts.keys(), names), ...[...files.values()].flatMap(personalMistakesInYaml));
  return mistakes.length === 0
    ? { ok: true, dimensions: [...(dimensions?.values() ?? [])], definitions }
    : { ok: false, mistakes: inReadingOrder(mistakes) };
}
