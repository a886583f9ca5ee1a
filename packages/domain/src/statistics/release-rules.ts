import { regionContains } from '../regions/region-hierarchy.js';
import type { RegionCode } from '../regions/region.js';
import type { IndicatorDefinition } from './indicator.js';
import type { Observation } from './observation.js';
import type { ReleaseBody } from './release-body.js';

/**
 * The least threshold that the network accepts: figures of 1…5 people, or 1…10 for sensitive indicators, are never published.
 *
 * @example
 * leastThreshold(personsServed); // → 5
 * leastThreshold(rehabEntries); // → 10
 * leastThreshold(agreements); // → null
 */
export function leastThreshold(definition: IndicatorDefinition): number | null {
  if (definition.confidentialUnit === 'NONE') return null;
  return definition.sensitive ? 10 : 5;
}

/**
 * A figure of so few confidential units that it could expose them: 1…threshold, and 0 where zeros are protected too.
 *
 * @example
 * const three = observationSchema.parse({ region: 'RU-OMS', period: '2014-S1', state: 'REPORTED', value: 3 });
 * isSmallFigure(three, 5, 'PUBLISHED'); // → true
 */
export function isSmallFigure(
  observation: Observation,
  threshold: number,
  zeros: 'PUBLISHED' | 'PROTECTED',
): boolean {
  if (observation.state !== 'REPORTED' || observation.value > threshold) return false;
  return observation.value > 0 || zeros === 'PROTECTED';
}

/** What is wrong with a release, and where; `path` leads into the body. A figure of few people is named by its place, never by its value. */
export interface ReleaseMistake {
  readonly code:
    | 'DEFINITION_MISMATCH'
    | 'UNKNOWN_TABLE'
    | 'UNKNOWN_DIMENSION'
    | 'UNKNOWN_CODE'
    | 'OUTSIDE_TERRITORY'
    | 'DUPLICATE_OBSERVATION'
    | 'NOT_A_COUNT'
    | 'THRESHOLD_TOO_LOW'
    | 'SMALL_FIGURE';
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Holds a release against its indicator's definition and its publisher's territory, as the publisher does before signing and every
 * harvester does before serving. Returns every mistake; none means that the release may be published.
 *
 * @example
 * const body = releaseBodySchema.parse({
 *   indicator: 'AGREEMENTS',
 *   version: 1,
 *   definitionHash: starterIndicatorHashes.AGREEMENTS,
 *   table: [],
 *   synthetic: false,
 *   certificate: { method: 'NONE', threshold: null, zeros: 'PUBLISHED' },
 *   observations: [{ region: 'RU-TYU', period: '2014-S1', state: 'REPORTED', value: 2 }],
 * });
 * releaseMistakes(body, agreements, regionCodeSchema.parse('RU-OMS')).map(({ code }) => code);
 * // → ['OUTSIDE_TERRITORY']
 */
export function releaseMistakes(
  body: ReleaseBody,
  definition: IndicatorDefinition,
  territory: RegionCode,
): ReleaseMistake[] {
  return [
    ...headMistakes(body, definition),
    ...body.observations.flatMap((observation, index) =>
      observationMistakes(observation, index, body, definition, territory),
    ),
    ...duplicateMistakes(body.observations),
  ];
}

function headMistakes(body: ReleaseBody, definition: IndicatorDefinition): ReleaseMistake[] {
  const mistakes: ReleaseMistake[] = [];
  if (body.indicator !== definition.code || body.version !== definition.version) {
    mistakes.push({
      code: 'DEFINITION_MISMATCH',
      path: ['indicator'],
      message: `the release is of ${body.indicator} version ${body.version}, its definition of ${definition.code} version ${definition.version}`,
    });
  }
  const tables = definition.tables.map((table) => [...table].sort().join(' × '));
  if (!tables.includes([...body.table].sort().join(' × '))) {
    mistakes.push({
      code: 'UNKNOWN_TABLE',
      path: ['table'],
      message: `${definition.code} has no table of ${body.table.join(' × ') || 'the total alone'}; it has ${tables.map((table) => table || 'the total alone').join('; ')}`,
    });
  }
  const least = leastThreshold(definition);
  if (least !== null && (body.certificate.threshold ?? 0) < least) {
    mistakes.push({
      code: 'THRESHOLD_TOO_LOW',
      path: ['certificate', 'threshold'],
      message: `the network publishes no figure of 1…${least} for ${definition.code}; the release was checked against ${body.certificate.threshold ?? 'nothing'}`,
    });
  }
  return mistakes;
}

function observationMistakes(
  observation: Observation,
  index: number,
  body: ReleaseBody,
  definition: IndicatorDefinition,
  territory: RegionCode,
): ReleaseMistake[] {
  const mistakes: ReleaseMistake[] = [];
  const add = (code: ReleaseMistake['code'], field: readonly string[], message: string): void => {
    mistakes.push({ code, path: ['observations', index, ...field], message });
  };
  if (!regionContains(territory, observation.region)) {
    add(
      'OUTSIDE_TERRITORY',
      ['region'],
      `${observation.region} lies outside the publisher’s territory ${territory}`,
    );
  }
  for (const [name, code] of Object.entries(observation.codes)) {
    const dimension = definition.dimensions.find((candidate) => candidate.code === name);
    if (!dimension || !body.table.some((member) => member === name)) {
      add(
        'UNKNOWN_DIMENSION',
        ['codes', name],
        `${name} is no dimension of this table; it has ${body.table.join(', ') || 'none'}`,
      );
    } else if (code !== '_T' && !dimension.codes.some((member) => member.code === code)) {
      add(
        'UNKNOWN_CODE',
        ['codes', name],
        `${code} is no code of ${name}; it has ${dimension.codes.map((member) => member.code).join(', ')}`,
      );
    }
  }
  if (observation.state === 'REPORTED') {
    if (
      definition.measure !== 'RATIO' &&
      (observation.value < 0 || (definition.measure !== 'SUM' && !Number.isSafeInteger(observation.value)))
    ) {
      add('NOT_A_COUNT', ['value'], `a figure of ${definition.code} is a whole number, zero or more`);
    }
    const threshold = body.certificate.threshold ?? leastThreshold(definition);
    if (
      threshold !== null &&
      leastThreshold(definition) !== null &&
      definition.measure !== 'RATIO' &&
      isSmallFigure(observation, threshold, body.certificate.zeros)
    ) {
      add(
        'SMALL_FIGURE',
        ['value'],
        `a figure of ${body.certificate.zeros === 'PROTECTED' ? 0 : 1}…${threshold} could expose somebody and may not be published`,
      );
    }
  }
  return mistakes;
}

function duplicateMistakes(observations: readonly Observation[]): ReleaseMistake[] {
  const seen = new Map<string, number>();
  const mistakes: ReleaseMistake[] = [];
  observations.forEach((observation, index) => {
    const codes = Object.entries(observation.codes)
      .filter(([, code]) => code !== '_T')
      .sort();
    const key = JSON.stringify([observation.region, observation.period, codes, observation.project]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else {
      mistakes.push({
        code: 'DUPLICATE_OBSERVATION',
        path: ['observations', index],
        message: `the same region, period and codes as observations[${first}]`,
      });
    }
  });
  return mistakes;
}
