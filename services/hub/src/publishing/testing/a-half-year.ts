import { madeUp, type MadeUpRecord } from './made-up-records.js';

/** How many people there are of a target group, sex and year of birth, as of 2026. */
type Crowd = readonly [group: string, sex: string, birthYear: number, people: number];

const crowds: readonly Crowd[] = [
  ['PRISON_LEAVER', 'M', 1980, 40],
  ['PRISON_LEAVER', 'M', 1990, 25],
  ['PRISON_LEAVER', 'F', 1980, 12],
  ['PRISON_LEAVER', 'F', 1990, 3],
  ['NO_FIXED_ABODE', 'M', 1980, 30],
  ['NO_FIXED_ABODE', 'M', 1990, 18],
  ['NO_FIXED_ABODE', 'F', 1980, 14],
  ['NO_FIXED_ABODE', 'F', 1990, 9],
];

/**
 * The records of the first half of a year: people of two target groups with one service each, and a second one for every third of them. They are
 * as old in any year, and other people.
 */
export function aHalfYear(more: readonly Crowd[] = [], year = 2026): MadeUpRecord[] {
  return [...crowds, ...more].flatMap(([group, sex, birthYearIn2026, people]) =>
    Array.from({ length: people }, (_, index) => {
      const birthYear = birthYearIn2026 + year - 2026;
      const person = `${group} ${sex} ${String(birthYearIn2026)} ${String(index)} of ${String(year)}`;
      const fields = { person, sex, birthYear, targetGroups: [group], firstTime: index % 2 === 0 };
      const first = madeUp('SERVICE', `${String(year)}-02-03`, {
        ...fields,
        service: index % 5 === 0 ? 'DOCS' : 'LEGAL',
      });
      const second = madeUp('SERVICE', `${String(year)}-04-05`, { ...fields, service: 'EMPLOYMENT' });
      return index % 3 === 0 ? [first, second] : [first];
    }).flat(),
  );
}
