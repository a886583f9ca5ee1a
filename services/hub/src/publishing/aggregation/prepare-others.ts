import { sql } from 'kysely';
import { placeOfAge, placeOfCode } from './place-of-code.js';
import { dimensionOf, firstSaid, prepareRollUps, type Preparation } from './prepare-units.js';
import { recordsOf } from './record-selection.js';
import type { Units } from './units.js';

/** Exits from rehabilitation, as their records say them. */
export async function prepareExits(preparation: Preparation): Promise<Units> {
  const { ask, selection } = preparation;
  const dimension = (code: string): ReturnType<typeof dimensionOf> =>
    dimensionOf(preparation, 'REHAB_EXITS', code);
  await ask(sql`create temp table counted_exit on commit drop as
    select r.person, ${placeOfCode(dimension('EXIT'), sql`r.exit_kind`)} as exit_kind,
      ${placeOfCode(dimension('SEX'), sql`r.sex`)} as sex, count(*) as exits
    from ${recordsOf(selection)} group by 1, 2, 3`);
  return {
    table: 'counted_exit',
    one: { EXIT: 'exit_kind', SEX: 'sex' },
    many: {},
    weighted: { weight: 'exits', contributor: 'person' },
    only: null,
  };
}

/** Attendances at prevention; a record without a number is one. Many have no person. */
export async function preparePrevention(preparation: Preparation): Promise<Units> {
  const { ask, selection } = preparation;
  const dimension = (code: string): ReturnType<typeof dimensionOf> =>
    dimensionOf(preparation, 'PREVENTION', code);
  await ask(sql`create temp table counted_attendance on commit drop as
    select (row_number() over ())::int as no, r.person, coalesce(r.attendances, 1) as attendances,
      ${placeOfCode(dimension('LEVEL'), sql`r.level`)} as level,
      ${placeOfAge(dimension('AGE'), sql`extract(year from r.start_day)::int - r.birth_year`, sql`r.age_band`)} as age
    from ${recordsOf(selection)}`);
  await prepareRollUps(ask, 'counted_attendance_age', {
    units: 'counted_attendance',
    dimension: dimension('AGE'),
    column: 'age',
  });
  return {
    table: 'counted_attendance',
    one: { LEVEL: 'level' },
    many: { AGE: 'counted_attendance_age' },
    weighted: { weight: 'attendances', contributor: 'person' },
    only: null,
  };
}

/** Professionals trained in a period, each once, in the sector that was said first. */
export async function prepareTrainees({ ask, selection, definitions }: Preparation): Promise<Units> {
  const sector = dimensionOf({ ask, selection, definitions }, 'STAFF_TRAINED', 'SECTOR');
  await ask(sql`create temp table counted_trainee on commit drop as
    select ${placeOfCode(sector, sql`sector`)} as sector from (
      select ${firstSaid('r.sector')} as sector from ${recordsOf(selection)} and r.person is not null group by r.person) t`);
  return { table: 'counted_trainee', one: { SECTOR: 'sector' }, many: {}, weighted: null, only: null };
}
