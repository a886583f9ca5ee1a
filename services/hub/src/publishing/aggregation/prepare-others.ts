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
  const records = recordsOf(selection);
  const codes = sql`${placeOfCode(dimension('EXIT'), sql`r.exit_kind`)} as exit_kind,
    ${placeOfCode(dimension('SEX'), sql`r.sex`)} as sex`;
  await ask(sql`create temp table counted_exit on commit drop as
    select ${codes}, count(*) as exits, count(*) filter (where r.person is null) as alone from ${records} group by 1, 2`);
  return {
    table: 'counted_exit',
    one: { EXIT: 'exit_kind', SEX: 'sex' },
    many: {},
    weighted: {
      ...{ weight: 'exits', largest: 'alone', key: ['exit_kind', 'sex'] },
      said: sql`select r.person, ${codes} from ${records} and r.person is not null`,
    },
    only: null,
  };
}

/** Attendances at prevention; a record without a number is one. Many have no person. */
export async function preparePrevention(preparation: Preparation): Promise<Units> {
  const { ask, selection } = preparation;
  const dimension = (code: string): ReturnType<typeof dimensionOf> =>
    dimensionOf(preparation, 'PREVENTION', code);
  const records = recordsOf(selection);
  const codes = sql`${placeOfCode(dimension('LEVEL'), sql`r.level`)} as level,
    ${placeOfAge(dimension('AGE'), sql`extract(year from r.start_day)::int - r.birth_year`, sql`r.age_band`)} as age`;
  const attendances = sql`coalesce(r.attendances, 1)`;
  await ask(sql`create temp table counted_attendance on commit drop as
    select ${codes}, sum(${attendances}) as attendances, max(${attendances}) filter (where r.person is null) as largest
    from ${records} group by 1, 2`);
  await prepareRollUps(ask, 'counted_attendance_age', dimension('AGE'));
  return {
    table: 'counted_attendance',
    one: { LEVEL: 'level' },
    many: { AGE: { column: 'age', codes: 'counted_attendance_age' } },
    weighted: {
      ...{ weight: 'attendances', largest: 'largest', key: ['level', 'age'] },
      said: sql`select r.person, ${codes} from ${records} and r.person is not null`,
    },
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
