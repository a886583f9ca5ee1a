import type { MadeUpRecord } from './made-up-records.js';

/** What a unit of a naive count is: the codes that it counts under by dimension, how much it is, and whose. */
export interface NaiveUnit {
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly amount: number;
  readonly person: string | null;
}

const above: Readonly<Record<string, readonly string[]>> = {
  PRISON_LEAVER: ['CONVICTED'],
  NON_CUSTODIAL: ['CONVICTED'],
  COUNSEL_PSY: ['COUNSEL'],
  COUNSEL_SW: ['COUNSEL'],
  COUNSEL_OTHER: ['COUNSEL'],
};
const innerBands: readonly [from: number, to: number, code: string, above: readonly string[]][] = [
  [0, 14, 'Y_LT15', ['Y_LT18']],
  [15, 17, 'Y15T17', ['Y_LT18', 'Y15T19']],
  [18, 19, 'Y18T19', ['Y15T19', 'Y18T24']],
  [20, 24, 'Y20T24', ['Y18T24']],
  ...[25, 30].map((from) => band(from, 'Y25T34')),
  ...[35, 40].map((from) => band(from, 'Y35T44')),
  ...[45, 50].map((from) => band(from, 'Y45T54')),
  ...[55, 60].map((from) => band(from, 'Y_GE55')),
  [65, 120, 'Y_GE65', ['Y_GE55']],
];

function band(from: number, whole: string): [number, number, string, readonly string[]] {
  return [from, from + 4, `Y${String(from)}T${String(from + 4)}`, [whole]];
}

const open = (said: readonly (string | null)[]): string[] => {
  const known = said.filter((code): code is string => code !== null && code !== '_U');
  return known.length === 0
    ? ['_U', '_T']
    : [...new Set(known.flatMap((code) => [code, ...(above[code] ?? [])])), '_T'];
};

const one = (code: string | null, known: readonly string[]): string[] => [
  code !== null && known.includes(code) ? code : '_U',
  '_T',
];

/** A code of a partition with what contains it; a roll-up that is all that is known has a place of its own. */
const partition = (code: string | null): string[] => {
  if (code === null || code === '_U') return ['_U', '_T'];
  const inner = innerBands.find(([, , name]) => name === code);
  if (inner) return [code, ...inner[3], '_T'];
  if (code === 'COUNSEL' || code === 'Y18T24' || code === 'Y35T44') return [`${code}*`, code, '_T'];
  return [code, ...(above[code] ?? []), '_T'];
};

const ageOf = (record: MadeUpRecord, birthYear: number | null, ageBand: string | null): string[] => {
  const years = birthYear === null ? -1 : Number(record.start.slice(0, 4)) - birthYear;
  const found = innerBands.find(([from, to]) => from <= years && years <= to);
  return found ? [found[2], ...found[3], '_T'] : partition(ageBand);
};

/** The first code of the earliest day on which one was said. */
const first = <T extends string | number>(
  records: readonly MadeUpRecord[],
  of: (record: MadeUpRecord) => T | null,
): T | null => {
  const said = records
    .map((record) => ({ day: record.start, value: of(record) }))
    .filter((each): each is { day: string; value: T } => each.value !== null && each.value !== '_U')
    .sort((a, b) => (`${a.day}${String(a.value)}` < `${b.day}${String(b.value)}` ? -1 : 1));
  return said[0]?.value ?? null;
};

function byKey(
  records: readonly MadeUpRecord[],
  key: (record: MadeUpRecord) => string | null,
): MadeUpRecord[][] {
  const found = new Map<string, MadeUpRecord[]>();
  for (const record of records) {
    const name = key(record);
    if (name !== null) found.set(name, [...(found.get(name) ?? []), record]);
  }
  return [...found.values()];
}

/** The units of every indicator, worked out in the plainest way. */
export function naiveUnits(records: readonly MadeUpRecord[]): Record<string, NaiveUnit[]> {
  const of = (...kinds: string[]): MadeUpRecord[] => records.filter(({ kind }) => kinds.includes(kind));
  const persons = byKey(of('SERVICE', 'REHAB_ENTRY'), ({ person }) => person).map((own) => {
    const earliest = [...own].sort((a, b) => (a.start < b.start ? -1 : 1))[0];
    const times = own.map(({ firstTime }) => firstTime);
    const history = times.includes(true) ? 'FIRST' : times.includes(false) ? 'RETURNING' : '_U';
    return {
      entered: own.some(({ kind }) => kind === 'REHAB_ENTRY'),
      unit: {
        codes: {
          SEX: one(
            first(own, ({ sex }) => sex),
            ['F', 'M'],
          ),
          AGE: earliest
            ? ageOf(
                earliest,
                first(own, (r) => r.birthYear),
                first(own, (r) => r.ageBand),
              )
            : [],
          HISTORY: [history, '_T'],
          TARGET_GROUP: open(own.flatMap(({ targetGroups }) => targetGroups)),
          SERVICE: [
            ...open(own.map(({ kind, service }) => (kind === 'REHAB_ENTRY' ? 'REHAB' : service))),
            ...(own.some(({ kind }) => kind === 'REHAB_ENTRY') ? ['REHAB_ENTRIES'] : []),
          ],
          DRUG: one(
            first(own, ({ drug }) => drug),
            ['OPIOIDS', 'CANNABIS'],
          ),
        },
        amount: 1,
        person: own[0]?.person ?? null,
      },
    };
  });
  const each = (kind: string, unit: (record: MadeUpRecord) => Omit<NaiveUnit, 'person'>): NaiveUnit[] =>
    of(kind).map((record) => ({ ...unit(record), person: record.person }));
  return {
    PERSONS_SERVED: persons.map(({ unit }) => unit),
    REHAB_ENTRIES: persons.filter(({ entered }) => entered).map(({ unit }) => unit),
    SERVICES: each('SERVICE', ({ service, targetGroups }) => ({
      codes: { SERVICE: partition(service), TARGET_GROUP: open(targetGroups) },
      amount: 1,
    })),
    FAMILIES_SERVED: byKey(of('SERVICE'), ({ family }) => family).map((own) => ({
      codes: { SERVICE: open(own.map(({ service }) => service)) },
      ...{ amount: 1, person: own[0]?.family ?? null },
    })),
    REHAB_EXITS: each('REHAB_EXIT', ({ exit, sex }) => ({
      codes: { EXIT: one(exit, ['COMPLETED', 'DROPPED']), SEX: one(sex, ['F', 'M']) },
      amount: 1,
    })),
    PREVENTION: each('PREVENTION', (record) => ({
      codes: {
        LEVEL: one(record.level, ['UNIVERSAL', 'SELECTIVE']),
        AGE: ageOf(record, record.birthYear, record.ageBand),
      },
      amount: record.attendances ?? 1,
    })),
    STAFF_TRAINED: byKey(of('TRAINING'), ({ person }) => person).map((own) => ({
      codes: {
        SECTOR: one(
          first(own, ({ sector }) => sector),
          ['HEALTH', 'EDUCATION'],
        ),
      },
      ...{ amount: 1, person: own[0]?.person ?? null },
    })),
  };
}

/** The cells of a table over such units: `codes value contributors`, sorted. */
export function naiveCells(units: readonly NaiveUnit[], dimensions: readonly string[]): string[] {
  const cells = new Map<string, { value: number; people: Set<string>; largest: number }>();
  for (const unit of units) {
    let keys: string[][] = [[]];
    for (const dimension of dimensions)
      keys = keys.flatMap((key) => (unit.codes[dimension] ?? []).map((code) => [...key, code]));
    for (const key of keys) {
      const cell = cells.get(key.join(' ')) ?? { value: 0, people: new Set<string>(), largest: 0 };
      cell.value += unit.amount;
      if (unit.person === null) cell.largest = Math.max(cell.largest, unit.amount);
      else cell.people.add(unit.person);
      cells.set(key.join(' '), cell);
    }
  }
  return [...cells]
    .filter(([, { value }]) => value > 0)
    .map(
      ([key, { value, people, largest }]) =>
        `${key} ${String(value)} ${String(Math.max(people.size, largest, 1))}`,
    )
    .sort();
}
