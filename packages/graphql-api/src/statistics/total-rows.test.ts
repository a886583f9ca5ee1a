import { parsePeriod, parseRegion } from '@veche/domain';
import type { StoredMember } from '@veche/persistence';
import { agreements, personsServed } from '../testing/founding-definitions.js';
import { figure, storedDefinition, storedFigure, storedMember } from '../testing/stored-figures.js';
import type { Written } from '../testing/written-records.js';
import type { AskedRegion } from './asked-regions.js';
import { totalRows, type TotalMaterial } from './total-rows.js';

const asked = (code: string, member: StoredMember | null = storedMember('omsk', code)): AskedRegion => {
  const region = parseRegion(code);
  if (region === null) throw new Error(`${code} is no region`);
  return { region, member };
};

const material = (definition: Written, fields: Partial<TotalMaterial>): TotalMaterial => ({
  indicator: storedDefinition(definition),
  asked: [asked('RU-OMS'), asked('RS', storedMember('belgrade', 'RS'))],
  named: [],
  isAsked: null,
  figures: [],
  parts: [],
  zeros: new Map(),
  ...fields,
});

/** Each total as one line: its period, state and bounds, and what became of each region. */
const lines = (definition: Written, fields: Partial<TotalMaterial>): string[] =>
  totalRows(material(definition, fields)).map(({ period, total, shares }) =>
    [
      period,
      total.state,
      `${total.low ?? '?'}…${total.high ?? '?'}`,
      total.reason?.code,
      ...shares.map(({ region, state }) => `${region} ${state}`),
    ]
      .filter((word) => word !== undefined)
      .join(' '),
  );

describe('totals', () => {
  it('of what adds are sums', () => {
    const figures = [figure(agreements, 'RU-OMS', '2013', 2), figure(agreements, 'RS', '2013', 3)];
    expect(lines(agreements, { figures })).toEqual(['2013 EXACT 5…5 RU-OMS INCLUDED RS INCLUDED']);
  });

  it('of distinct people over regions lie between the largest figure and the sum', () => {
    const figures = [figure(personsServed, 'RU-OMS', '2013', 20), figure(personsServed, 'RS', '2013', 30)];
    expect(lines(personsServed, { figures })).toEqual(['2013 INTERVAL 30…50 RU-OMS INCLUDED RS INCLUDED']);
  });

  it('leave open what a withheld figure may be, from 1 where zeros are published', () => {
    const withheld = storedFigure(agreements, { region: 'RS', period: '2013', state: 'SUPPRESSED' });
    const figures = [figure(agreements, 'RU-OMS', '2013', 2), withheld];
    expect(lines(agreements, { figures })).toEqual(['2013 INTERVAL 2…? RU-OMS INCLUDED RS SUPPRESSED']);
    const zeros = new Map([['omsk:2', 'PUBLISHED' as const]]);
    expect(lines(agreements, { figures, zeros })).toEqual([
      '2013 INTERVAL 3…? RU-OMS INCLUDED RS SUPPRESSED',
    ]);
  });

  it('never mix definitions, nor real and invented figures', () => {
    const real = figure(agreements, 'RU-OMS', '2013', 2);
    const other = { ...figure(agreements, 'RS', '2013', 3), definitionHash: '0'.repeat(64) };
    expect(lines(agreements, { figures: [real, real, other] })).toEqual([
      '2013 REFUSED ?…? DEFINITION_DIFFERS RU-OMS DIFFERENT_DEFINITION RS INCLUDED',
    ]);
    const invented = { ...figure(agreements, 'RS', '2013', 3), synthetic: true };
    expect(lines(agreements, { figures: [real, invented] })).toEqual([
      '2013 REFUSED ?…? SYNTHETIC_DIFFERS RU-OMS INCLUDED RS INCLUDED',
    ]);
  });

  it('leave out a suspended member, and say who is none', () => {
    const figures = [figure(agreements, 'RU-OMS', '2013', 2), figure(agreements, 'RS', '2013', 3)];
    const suspended = storedMember('omsk', 'RU-OMS', 'SUSPENDED');
    expect(
      lines(agreements, { figures, asked: [asked('RU-OMS', suspended), asked('RS'), asked('FR', null)] }),
    ).toEqual(['2013 INTERVAL 3…? RU-OMS SUSPENDED RS INCLUDED FR NO_MEMBER']);
  });

  it('over groups that overlap are refused, and never missing', () => {
    const parts = [
      {
        dimension: 'TARGET_GROUP',
        figures: [
          figure(personsServed, 'RU-OMS', '2014-S1', 630, { codes: { TARGET_GROUP: 'PRISON_LEAVER' } }),
          figure(personsServed, 'RU-OMS', '2014-S1', 478, { codes: { TARGET_GROUP: 'NON_CUSTODIAL' } }),
        ],
      },
    ];
    expect(lines(personsServed, { parts })).toEqual([
      '2014-S1 REFUSED ?…? OVERLAPPING_CODES RU-OMS OVERLAPPING RS MISSING',
    ]);
    const total = figure(personsServed, 'RU-OMS', '2014-S1', 900);
    expect(lines(personsServed, { parts, figures: [total], asked: [asked('RU-OMS')] })).toEqual([
      '2014-S1 EXACT 900…900 RU-OMS INCLUDED',
    ]);
  });

  it('of a figure that may be for two periods are refused, in the period that is asked for', () => {
    const candidates = { periodCandidates: ['2014', '2014-S1'] };
    const figures = [figure(agreements, 'RU-OMS', '2014', 838, candidates)];
    const one = { figures, asked: [asked('RU-OMS')] };
    expect(lines(agreements, { ...one, isAsked: (period) => period === '2014-S1' })).toEqual([
      '2014-S1 REFUSED ?…? PERIOD_AMBIGUOUS RU-OMS INCLUDED',
    ]);
    expect(lines(agreements, one)).toEqual(['2014 REFUSED ?…? PERIOD_AMBIGUOUS RU-OMS INCLUDED']);
  });

  it('that are asked for by name are answered though nobody published', () => {
    const period = parsePeriod('2020');
    if (period === null) throw new Error('no period');
    expect(lines(agreements, { named: [{ period, codes: {} }] })).toEqual([
      '2020 MISSING ?…? RU-OMS MISSING RS MISSING',
    ]);
  });
});
