import { sql } from 'kysely';
import { bitsOf, bitsOfArray, bitsOfCode, setCodes } from './code-sets.js';
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
  const groups = setCodes(dimension('TARGET_GROUP'));
  const services = [
    ...setCodes(dimension('SERVICE')),
    { code: entrantsCode, under: [entrantsCode], beside: true },
  ];
  const records = sql`${recordsOf(selection)} and r.person is not null`;
  // There are few different arrays, and reading one is slow: each is read once.
  await ask(sql`create temp table counted_said_groups on commit drop as
    select g.target_groups, ${bitsOfArray(groups, sql`g.target_groups`)} as groups
    from (select distinct r.target_groups from ${records}) g`);
  await ask(sql`analyze counted_said_groups`);
  await ask(sql`create temp table counted_person on commit drop as
    select entered, history, groups, services, ${placeOfCode(dimension('SEX'), sql`sex`)} as sex,
      ${placeOfAge(dimension('AGE'), sql`years`, sql`age_band`)} as age,
      ${placeOfCode(drug, sql`drug`)} as drug
    from (select bool_or(r.kind = 'REHAB_ENTRY') as entered,
        case when bool_or(r.first_time) then 'FIRST' when not bool_or(r.first_time) then 'RETURNING' else '_U' end
          collate "C" as history,
        extract(year from min(r.start_day))::int - (${firstSaid('r.birth_year')})::int as years,
        ${firstSaid('r.age_band')} as age_band, ${firstSaid('r.sex')} as sex, ${firstSaid('r.drug')} as drug,
        bit_or(g.groups)::text as groups,
        bit_or(case when r.kind = 'REHAB_ENTRY' then ${bitsOf(services, 'REHAB', entrantsCode)}
          else ${bitsOfCode(services, sql`r.service`)} end)::text as services
      from (select r.* from ${records}) r join counted_said_groups g on g.target_groups = r.target_groups
      group by r.person) p`);
  await ask(sql`analyze counted_person`);
  await prepareRollUps(ask, 'counted_person_age', dimension('AGE'));
  await prepareCodes(ask, 'counted_person_group', {
    ...{ units: 'counted_person', column: 'groups', codes: groups },
  });
  await prepareCodes(ask, 'counted_person_service', {
    ...{ units: 'counted_person', column: 'services', codes: services },
  });
  const common = {
    table: 'counted_person',
    many: {
      AGE: { column: 'age', codes: 'counted_person_age' },
      TARGET_GROUP: { column: 'groups', codes: 'counted_person_group' },
      SERVICE: { column: 'services', codes: 'counted_person_service' },
    },
    weighted: null,
  };
  return {
    persons: { ...common, one: { SEX: 'sex', HISTORY: 'history' }, only: null },
    entrants: { ...common, one: { SEX: 'sex', HISTORY: 'history', DRUG: 'drug' }, only: 'entered' },
  };
}
