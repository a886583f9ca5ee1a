import { sql } from 'kysely';
import { placeOfAge, placeOfCode } from './place-of-code.js';
import { dimensionOf, firstSaid, prepareCodes, prepareRollUps, type Preparation } from './prepare-units.js';
import { recordsOf } from './record-selection.js';
import type { Units } from './units.js';

/** A code beside those of SERVICE, never published: who entered rehabilitation is part of those who used the service. */
export const entrantsCode = 'REHAB_ENTRIES';

/**
 * The people of a period, each once. A person has one sex and one age: what was said first; the age is that of the year of birth at the
 * person's first record of the period, or the age band. Somebody is here for the first time if any record of the period says so. Target groups
 * and services are all that any record says, with what contains them. Who entered rehabilitation used the service REHAB.
 */
export async function preparePersons(preparation: Preparation): Promise<{ persons: Units; entrants: Units }> {
  const { ask, selection } = preparation;
  const dimension = (code: string): ReturnType<typeof dimensionOf> =>
    dimensionOf(preparation, 'PERSONS_SERVED', code);
  const drug = dimensionOf(preparation, 'REHAB_ENTRIES', 'DRUG');
  await ask(sql`create temp table counted_person on commit drop as
    select (row_number() over (order by person))::int as no, person, entered, history,
      ${placeOfCode(dimension('SEX'), sql`sex`)} as sex,
      ${placeOfAge(dimension('AGE'), sql`years`, sql`age_band`)} as age,
      ${placeOfCode(drug, sql`drug`)} as drug
    from (select r.person, bool_or(r.kind = 'REHAB_ENTRY') as entered,
        case when bool_or(r.first_time) then 'FIRST' when not bool_or(r.first_time) then 'RETURNING' else '_U' end
          collate "C" as history,
        extract(year from min(r.start_day))::int - (${firstSaid('r.birth_year')})::int as years,
        ${firstSaid('r.age_band')} as age_band, ${firstSaid('r.sex')} as sex, ${firstSaid('r.drug')} as drug
      from ${recordsOf(selection)} and r.person is not null group by r.person) p`);
  await ask(sql`create unique index on counted_person (person)`);
  await ask(sql`analyze counted_person`);
  await prepareRollUps(ask, 'counted_person_age', {
    units: 'counted_person',
    dimension: dimension('AGE'),
    column: 'age',
  });
  await prepareCodes(ask, 'counted_person_group', {
    units: 'counted_person',
    dimension: dimension('TARGET_GROUP'),
    said: sql`select p.no, unnest(g.target_groups) collate "C" as code
      from (select distinct r.person, r.target_groups from ${recordsOf(selection)} and r.person is not null) g
      join counted_person p on p.person = g.person`,
  });
  await prepareCodes(ask, 'counted_person_service', {
    units: 'counted_person',
    dimension: dimension('SERVICE'),
    said: sql`select p.no, s.code from (select distinct r.person,
        case when r.kind = 'REHAB_ENTRY' then 'REHAB' else r.service end collate "C" as code
        from ${recordsOf(selection)} and r.person is not null) s
      join counted_person p on p.person = s.person`,
  });
  await ask(sql`insert into counted_person_service
    select p.no, ${sql.lit(entrantsCode)} from counted_person p where p.entered`);
  const common = {
    table: 'counted_person',
    many: {
      AGE: 'counted_person_age',
      TARGET_GROUP: 'counted_person_group',
      SERVICE: 'counted_person_service',
    },
    weighted: null,
  };
  return {
    persons: { ...common, one: { SEX: 'sex', HISTORY: 'history' }, only: null },
    entrants: { ...common, one: { SEX: 'sex', HISTORY: 'history', DRUG: 'drug' }, only: 'entered' },
  };
}
