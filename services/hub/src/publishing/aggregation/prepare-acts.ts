import { sql } from 'kysely';
import { placeOfCode } from './place-of-code.js';
import { dimensionOf, prepareCodes, prepareRollUps, type Preparation } from './prepare-units.js';
import { recordsOf } from './record-selection.js';
import type { Units } from './units.js';

/**
 * Acts: a row for all acts of one person, service and set of target groups. Acts have the codes of their own record, so that figures of
 * several periods add up.
 */
export async function prepareActs(preparation: Preparation): Promise<Units> {
  const { ask, selection } = preparation;
  const service = dimensionOf(preparation, 'SERVICES', 'SERVICE');
  await ask(sql`create temp table counted_act on commit drop as
    select (row_number() over ())::int as no, a.* from (
      select r.person, ${placeOfCode(service, sql`r.service`)} as service, r.target_groups, count(*) as acts
      from ${recordsOf({ ...selection, kinds: ['SERVICE'] })} group by 1, 2, 3) a`);
  await prepareRollUps(ask, 'counted_act_service', {
    units: 'counted_act',
    dimension: service,
    column: 'service',
  });
  await prepareCodes(ask, 'counted_act_group', {
    units: 'counted_act',
    dimension: dimensionOf(preparation, 'SERVICES', 'TARGET_GROUP'),
    said: sql`select a.no, unnest(a.target_groups) collate "C" as code from counted_act a`,
  });
  return {
    table: 'counted_act',
    one: {},
    many: { SERVICE: 'counted_act_service', TARGET_GROUP: 'counted_act_group' },
    weighted: { weight: 'acts', contributor: 'person' },
    only: null,
  };
}

/** Families of a period, each once, with all services that any of their records says. */
export async function prepareFamilies(preparation: Preparation): Promise<Units> {
  const { ask, selection } = preparation;
  const records = recordsOf({ ...selection, kinds: ['SERVICE'] });
  await ask(sql`create temp table counted_family on commit drop as
    select (row_number() over (order by family))::int as no, family
    from (select distinct r.family from ${records} and r.family is not null) f`);
  await prepareCodes(ask, 'counted_family_service', {
    units: 'counted_family',
    dimension: dimensionOf(preparation, 'FAMILIES_SERVED', 'SERVICE'),
    said: sql`select f.no, s.code from (select distinct r.family, r.service as code from ${records} and r.family is not null) s
      join counted_family f on f.family = s.family`,
  });
  return {
    table: 'counted_family',
    one: {},
    many: { SERVICE: 'counted_family_service' },
    weighted: null,
    only: null,
  };
}
