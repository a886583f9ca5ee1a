import { locales } from '../locale.js';
import { definitionMistakes } from '../statistics/definition-mistakes.js';
import { dimensionSchema, indicatorDefinitionSchema } from '../statistics/indicator.js';
import * as indicators from './index.js';

const { starterDimensions, starterIndicatorCodes, starterIndicatorHashes, starterIndicators } = indicators;

describe('the starter dimensions', () => {
  it.each(starterDimensions.map((dimension) => [dimension.code, dimension] as const))(
    'hold %s as its schema reads it',
    (_code, dimension) => {
      expect(dimensionSchema.parse(dimension)).toEqual(dimension);
    },
  );

  it('name every code in every language of the network', () => {
    const nameless = starterDimensions.flatMap(({ code, names, codes }) =>
      [{ code, names }, ...codes]
        .filter((member) =>
          locales.some((locale) => !member.names.some(({ language }) => language === locale)),
        )
        .map((member) => `${code} ${member.code}`),
    );
    expect(nameless).toEqual([]);
  });

  it('let people overlap between target groups, and partition them by sex', () => {
    expect(indicators.targetGroupDimension.additive).toBe(false);
    expect(indicators.sexDimension.additive).toBe(true);
  });
});

describe('the starter indicators', () => {
  it.each(starterIndicators.map((definition) => [definition.code, definition] as const))(
    'hold %s as its schema reads it, without a mistake',
    (_code, definition) => {
      expect(indicatorDefinitionSchema.parse(definition)).toEqual(definition);
      expect(definitionMistakes(definition)).toEqual([]);
    },
  );

  it('are the ten of the network, each with its name in four languages and its hash', () => {
    expect(starterIndicators.map(({ code }) => code)).toEqual([
      'PERSONS_SERVED',
      'SERVICES',
      'REHAB_ENTRIES',
      'REHAB_EXITS',
      'REHAB_COMPLETION',
      'FAMILIES_SERVED',
      'PREVENTION',
      'STAFF_TRAINED',
      'AGREEMENTS',
      'EVENTS',
    ]);
    expect(starterIndicators.map(({ code }) => String(code))).toEqual(starterIndicatorCodes);
    expect(Object.keys(starterIndicatorHashes)).toEqual(starterIndicatorCodes);
    expect(starterIndicators.map(({ names }) => names.map(({ language }) => language))).toEqual(
      starterIndicators.map(() => ['en', 'ru', 'sr-Latn', 'sr-Cyrl']),
    );
    expect(new Set(Object.values(starterIndicatorHashes)).size).toBe(10);
  });

  it('share their dimensions, except where their codes partition what only they count', () => {
    expect(indicators.personsServed.dimensions).toContain(indicators.serviceDimension);
    const [service] = indicators.services.dimensions;
    expect(service?.code).toBe('SERVICE');
    expect(service?.additive).toBe(true);
    expect(indicators.serviceDimension.additive).toBe(false);
  });

  it('cannot be changed by whoever imports them', () => {
    expect(() => indicators.personsServed.tables.push([])).toThrow(TypeError);
    expect(() => {
      indicators.personsServed.acrossPeriods = 'ADD';
    }).toThrow(TypeError);
    expect(() => indicators.sexDimension.codes.pop()).toThrow(TypeError);
  });
});
