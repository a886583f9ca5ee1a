import type { RecordField, RecordKind } from '@veche/exchange/records';
import { makeUpPeople, type GroupShares, type MadeUpPerson } from './made-up-people.js';

/** One row of a spreadsheet, by field. */
export type SheetRow = Readonly<Partial<Record<RecordField, string>>>;

/** The half-years that the demo's records are of, by their first month. */
const halfYears = [
  { year: 2025, month: 1 },
  { year: 2025, month: 7 },
  { year: 2026, month: 1 },
] as const;

const people = 620;
const services = [
  'COUNSEL_PSY',
  'COUNSEL_SW',
  'DOCS',
  'LEGAL',
  'EMPLOYMENT',
  'FAMILY_TIES',
  'HARM_REDUCTION',
  'OTHER',
];
const drugs = ['OPIOIDS', 'STIMULANTS', 'CANNABIS', 'SEDATIVES', 'OTHER'];
const exits = ['COMPLETED', 'COMPLETED', 'DROPPED', 'TRANSFERRED', 'OTHER'];
const levels = ['UNIVERSAL', 'UNIVERSAL', 'SELECTIVE', 'INDICATED'];
const sectors = ['SOCIAL', 'SOCIAL', 'HEALTH', 'EDUCATION', 'POLICE', 'NGO'];
const ages = ['Y_LT15', 'Y15T17', 'Y15T17', 'Y18T19', 'Y20T24'];

/** The spreadsheets of a network that does not exist: for each kind of record its rows, the same for the same random numbers. */
export function makeUpSheets(
  network: string,
  shares: GroupShares,
  random: () => number,
): Readonly<Record<RecordKind, readonly SheetRow[]>> {
  const population = makeUpPeople(network, people, shares, random);
  const all = {
    SERVICE: [] as SheetRow[],
    REHAB_ENTRY: [] as SheetRow[],
    REHAB_EXIT: [] as SheetRow[],
    PREVENTION: [] as SheetRow[],
    TRAINING: [] as SheetRow[],
  };
  const known = new Set<string>();
  const oneOf = (values: readonly string[]): string =>
    values[Math.floor(random() ** 1.5 * values.length)] ?? '';
  for (const half of halfYears) {
    const day = (): string => dayOf(half, random);
    for (const person of population.filter(() => random() < 0.55)) {
      const firstTime = known.has(person.key) ? 'no' : 'yes';
      known.add(person.key);
      for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1)
        all.SERVICE.push({
          ...asRow(person),
          date: day(),
          service: oneOf(services),
          firstTime,
          family: person.family,
        });
      if (random() > 0.16) continue;
      all.REHAB_ENTRY.push({ ...asRow(person), date: day(), firstTime, drug: oneOf(drugs) });
      if (random() < 0.7)
        all.REHAB_EXIT.push({ person: person.key, date: day(), exit: oneOf(exits), sex: person.sex });
    }
    for (let left = 60; left > 0; left -= 1) {
      const pupil = Math.floor(random() * 200);
      all.PREVENTION.push({
        ...{ person: `synthetic-${network}-p${String(pupil)}`, ageBand: ages[pupil % ages.length] ?? '' },
        ...{ date: day(), level: oneOf(levels), attendances: String(1 + Math.floor(random() * 6)) },
      });
    }
    for (let left = 30; left > 0; left -= 1)
      all.TRAINING.push({
        ...{
          person: `synthetic-${network}-t${String(Math.floor(random() * 60))}`,
          date: day(),
          sector: oneOf(sectors),
        },
      });
  }
  return all;
}

function asRow({ key, sex, birthYear, targetGroups }: MadeUpPerson): SheetRow {
  return { person: key, sex, birthYear: String(birthYear), targetGroups: targetGroups.join(', ') };
}

function dayOf({ year, month }: { year: number; month: number }, random: () => number): string {
  const inMonth = month + Math.floor(random() * 6);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(1 + Math.floor(random() * 28))}.${two(inMonth)}.${String(year)}`;
}
