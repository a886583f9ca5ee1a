import { madeUp, type MadeUpRecord } from './made-up-records.js';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const groups = [
  'DEPENDENT',
  'YOUTH_RISK',
  'FAMILY_RISK',
  'CONVICTED',
  'PRISON_LEAVER',
  'NON_CUSTODIAL',
  '_U',
];
const services = ['COUNSEL', 'COUNSEL_PSY', 'COUNSEL_SW', 'DOCS', 'LEGAL', 'REHAB', 'OTHER', '_U'];
const bands = ['Y15T17', 'Y18T24', 'Y20T24', 'Y35T44', 'Y_GE65', '_U'];

/** Records of a half-year in which people come several times and not everything is known of them. */
export function randomRecords(seed: number, count: number, people: number): MadeUpRecord[] {
  const random = seededNumbers(seed);
  const pick = <T>(from: readonly T[]): T | null => from[Math.floor(random() * from.length)] ?? null;
  const sometimes = <T>(chance: number, value: () => T): T | null => (random() < chance ? value() : null);
  const day = (): string => {
    const month = 1 + Math.floor(random() * 6);
    return `2026-${String(month).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  };
  return Array.from({ length: count }, () => {
    const kind = pick([
      'SERVICE',
      'SERVICE',
      'SERVICE',
      'REHAB_ENTRY',
      'REHAB_EXIT',
      'PREVENTION',
      'TRAINING',
    ]);
    const number = Math.floor(random() * people);
    return madeUp(kind ?? 'SERVICE', day(), {
      person: kind === 'PREVENTION' ? sometimes(0.5, () => `p${String(number)}`) : `p${String(number)}`,
      family: sometimes(0.5, () => `f${String(number % Math.ceil(people / 3))}`),
      service: sometimes(0.9, () => pick(services)),
      targetGroups: groups.filter(() => random() < 0.2),
      sex: sometimes(0.8, () => pick(['F', 'M', '_U'])),
      birthYear: sometimes(0.6, () => 1950 + Math.floor(random() * 70)),
      ageBand: sometimes(0.5, () => pick(bands)),
      firstTime: sometimes(0.6, () => random() < 0.4),
      exit: pick(['COMPLETED', 'DROPPED', 'NO_SUCH_CODE']),
      level: pick(['UNIVERSAL', 'SELECTIVE']),
      attendances: sometimes(0.7, () => Math.floor(random() * 30)),
      drug: sometimes(0.7, () => pick(['OPIOIDS', 'CANNABIS', '_U'])),
      sector: sometimes(0.8, () => pick(['HEALTH', 'EDUCATION', '_U'])),
    });
  });
}
