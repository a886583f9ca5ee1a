import { seededRandom } from '../protect/random.js';
import type { Random } from '../protect/random.js';
import type { ReleaseInput } from '../ledger/ledger.js';
import type { CountRow, DimensionSpecification } from '../table/specification.js';

/** A made-up person as the tables of a regional network see them. */
interface Person {
  readonly groups: readonly string[];
  readonly services: readonly string[];
  readonly sex: string;
  readonly ages: readonly string[];
  readonly history: string;
  readonly drug: string | null;
}

const GROUPS = [
  'DEPENDENT',
  'YOUTH_RISK',
  'FAMILY_RISK',
  'CONVICTED',
  'PRISON_LEAVER',
  'NON_CUSTODIAL',
  'NO_FIXED_ABODE',
  '_U',
];
const COUNSEL = ['COUNSEL_PSY', 'COUNSEL_SW', 'COUNSEL_OTHER'];
const SERVICES = [
  'COUNSEL',
  ...COUNSEL,
  'DOCS',
  'FAMILY_TIES',
  'PENSION_DISABILITY',
  'LEGAL',
  'REHAB',
  'REINTEGRATION',
  'EMPLOYMENT',
  'FAMILY_SUPPORT',
  'HARM_REDUCTION',
  'OTHER',
  '_U',
];
const SHARES = [0, 0.3, 0.25, 0.05, 0.12, 0.05, 0.03, 0.08, 0.15, 0.07, 0.06, 0.05, 0.1, 0.03];
/** Five-year ages with the ten-year and the treatment-demand roll-ups that contain them. */
const AGES: readonly (readonly string[])[] = [
  ['Y_LT15', 'Y_LT18'],
  ['Y15T17', 'Y_LT18', 'Y15T19'],
  ['Y18T19', 'Y18T24', 'Y15T19'],
  ['Y20T24', 'Y18T24'],
  ['Y25T29', 'Y25T34'],
  ['Y30T34', 'Y25T34'],
  ['Y35T39', 'Y35T44'],
  ['Y40T44', 'Y35T44'],
  ['Y45T49', 'Y45T54'],
  ['Y50T54', 'Y45T54'],
  ['Y55T59', 'Y_GE55'],
  ['Y60T64', 'Y_GE55'],
  ['Y_GE65', 'Y_GE55'],
  ['_U'],
];
const DRUGS = [
  'OPIOIDS',
  'COCAINE',
  'STIMULANTS',
  'SEDATIVES',
  'HALLUCINOGENS',
  'INHALANTS',
  'CANNABIS',
  'OTHER',
  '_U',
];

const flat = (name: string, codes: readonly string[]): DimensionSpecification => ({
  name,
  hierarchies: [{ levels: ['@', ...codes.map(() => '@@')], codes: ['_T', ...codes] }],
});

function ageDimension(): DimensionSpecification {
  const bands = [...new Set(AGES.map((a) => a[1] ?? a[0]))];
  const byBand = { levels: ['@'], codes: ['_T'] };
  for (const band of bands) {
    byBand.levels.push('@@');
    byBand.codes.push(band);
    for (const [age, of] of AGES)
      if (of === band) {
        byBand.levels.push('@@@');
        byBand.codes.push(age);
      }
  }
  const inner = AGES.map(([age]) => age);
  const treatment = [inner[0], 'Y15T19', ...inner.slice(1)];
  return {
    name: 'AGE',
    hierarchies: [
      byBand,
      {
        levels: ['@', ...treatment.map((code) => (code === 'Y15T17' || code === 'Y18T19' ? '@@@' : '@@'))],
        codes: ['_T', ...treatment],
      },
    ],
  };
}

const targetGroup: DimensionSpecification = {
  name: 'TARGET_GROUP',
  overlap: {
    total: '_T',
    parts: GROUPS,
    exhaustive: true,
    contains: [
      ['CONVICTED', 'PRISON_LEAVER'],
      ['CONVICTED', 'NON_CUSTODIAL'],
    ],
  },
};
const service: DimensionSpecification = {
  name: 'SERVICE',
  overlap: {
    total: '_T',
    parts: SERVICES,
    exhaustive: true,
    contains: COUNSEL.map((part) => ['COUNSEL', part] as const),
  },
};
export const indicator: DimensionSpecification = {
  name: 'INDICATOR',
  overlap: { total: 'PERSONS_SERVED', parts: ['REHAB_ENTRIES'], exhaustive: false },
};
const sex = flat('SEX', ['F', 'M', '_U']);
const age = ageDimension();
const history = flat('HISTORY', ['FIRST', 'RETURNING', '_U']);
const drug = flat('DRUG', DRUGS);

/** People in proportions that networks like these report; the same for the same seed. */
export function madeUpPeople(count: number, seed: string): readonly Person[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => person(random));
}

function person(random: Random): Person {
  const pick = <T>(values: readonly T[], weights: readonly number[]): T => {
    let left = random() * weights.reduce((a, b) => a + b, 0);
    return values.find((_, i) => (left -= weights[i]) <= 0) ?? values[0];
  };
  const groups = new Set([0.5, 0.15, 0.08, 0.2].flatMap((share, i) => (random() < share ? [GROUPS[i]] : [])));
  if (groups.has('CONVICTED')) {
    if (random() < 0.5) groups.add('PRISON_LEAVER');
    if (random() < 0.3) groups.add('NON_CUSTODIAL');
  }
  if (random() < 0.1) groups.add('NO_FIXED_ABODE');
  const services = new Set(SHARES.flatMap((share, i) => (random() < share ? [SERVICES[i]] : [])));
  if (COUNSEL.some((code) => services.has(code))) services.add('COUNSEL');
  const entered = services.has('REHAB') && random() < 0.8;
  return {
    groups: groups.size > 0 ? [...groups] : ['_U'],
    services: services.size > 0 ? [...services] : ['_U'],
    sex: pick(['F', 'M', '_U'], [35, 63, 2]),
    ages: pick(AGES, [3, 4, 5, 12, 16, 17, 14, 10, 7, 5, 3, 2, 1, 1]),
    history: pick(['FIRST', 'RETURNING', '_U'], [50, 45, 5]),
    drug: entered ? pick(DRUGS, [40, 3, 20, 4, 1, 1, 15, 6, 10]) : null,
  };
}

/** Counts people by every combination of the codes that each of them has, totals included. */
function count(
  people: readonly Person[],
  ...codesOf: readonly ((person: Person) => readonly string[])[]
): CountRow[] {
  const rows = new Map<string, { codes: string[]; count: number }>();
  for (const one of people) {
    let combined: string[][] = [[]];
    for (const codes of codesOf)
      combined = combined.flatMap((before) => ['_T', ...codes(one)].map((code) => [...before, code]));
    for (const codes of combined) {
      const key = codes.join('|');
      const row = rows.get(key);
      if (row) row.count++;
      else rows.set(key, { codes, count: 1 });
    }
  }
  return [...rows.values()];
}

/**
 * The tables of two linked indicators: people served, and those of them who entered rehabilitation, a sensitive subject with a threshold of 10 and
 * zeros that are protected.
 */
export function linkedTables(people: readonly Person[]): ReleaseInput[] {
  const entrants = people.filter((p) => p.drug !== null);
  const part = { at: { INDICATOR: 'REHAB_ENTRIES' }, threshold: 10, zeros: 'protect' } as const;
  const groups = (p: Person): readonly string[] => p.groups;
  const sexOf = (p: Person): readonly string[] => [p.sex];
  const historyOf = (p: Person): readonly string[] => [p.history];
  const ages = (p: Person): readonly string[] => p.ages;
  return [
    { id: 'served by age', dimensions: [targetGroup, sex, age], rows: count(people, groups, sexOf, ages) },
    {
      id: 'served by service',
      dimensions: [targetGroup, service],
      rows: count(people, groups, (p) => p.services),
    },
    {
      id: 'served by history',
      dimensions: [targetGroup, history],
      rows: count(people, groups, historyOf),
    },
    { ...part, id: 'entries by age', dimensions: [indicator, sex, age], rows: count(entrants, sexOf, ages) },
    { ...part, id: 'entries by history', dimensions: [indicator, history], rows: count(entrants, historyOf) },
    {
      ...part,
      id: 'entries by drug',
      dimensions: [indicator, drug],
      rows: count(entrants, (p) => [p.drug ?? '_U']),
    },
  ];
}
