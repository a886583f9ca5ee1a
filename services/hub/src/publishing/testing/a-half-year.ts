import { madeUp, type MadeUpRecord } from './made-up-records.js';

/** How many people there are of a target group, sex and year of birth. */
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

/** The records of a half-year: people of two target groups with one service each, and a second one for every third of them. */
export function aHalfYear(more: readonly Crowd[] = []): MadeUpRecord[] {
  return [...crowds, ...more].flatMap(([group, sex, birthYear, people]) =>
    Array.from({ length: people }, (_, index) => {
      const person = `${group} ${sex} ${String(birthYear)} ${String(index)}`;
      const fields = { person, sex, birthYear, targetGroups: [group], firstTime: index % 2 === 0 };
      const first = madeUp('SERVICE', '2026-02-03', {
        ...fields,
        service: index % 5 === 0 ? 'DOCS' : 'LEGAL',
      });
      const second = madeUp('SERVICE', '2026-04-05', { ...fields, service: 'EMPLOYMENT' });
      return index % 3 === 0 ? [first, second] : [first];
    }).flat(),
  );
}
