import { sql } from 'kysely';
import { bitsOfArray, bitsOfCode, setCodes } from './code-sets.js';
import { placeOfCode } from './place-of-code.js';
import { dimensionOf, prepareCodes, prepareRollUps, type Preparation } from './prepare-units.js';
import { recordsOf } from './record-selection.js';
import type { Units } from './units.js';

/**
 * Acts: a row for all acts of one service and set of target groups. Acts have the codes of their own record, so that figures of
 * several periods add up.
 */
export async function prepareActs(preparation: Preparation): Promise<Units> {
  const { ask, selection } = preparation;
  const service = dimensionOf(preparation, 'SERVICES', 'SERVICE');
  const groups = setCodes(dimensionOf(preparation, 'SERVICES', 'TARGET_GROUP'));
  const records = recordsOf({ ...selection, kinds: ['SERVICE'] });
  const place = placeOfCode(service, sql`r.service`);
  await ask(sql`create temp table counted_act on commit drop as
    select a.*, ${bitsOfArray(groups, sql`a.target_groups`)}::text as groups from (
      select ${place} as service, r.target_groups, count(*) as acts, count(*) filter (where r.person is null) as alone
      from ${records} group by 1, 2) a`);
  await prepareRollUps(ask, 'counted_act_service', service);
  await prepareCodes(ask, 'counted_act_group', { units: 'counted_act', column: 'groups', codes: groups });
  return {
    table: 'counted_act',
    one: {},
    many: {
      SERVICE: { column: 'service', codes: 'counted_act_service' },
      TARGET_GROUP: { column: 'groups', codes: 'counted_act_group' },
    },
    weighted: {
      ...{ weight: 'acts', largest: 'alone', key: ['service', 'target_groups'] },
      said: sql`select r.person, ${place} as service, r.target_groups from ${records} and r.person is not null`,
    },
    only: null,
  };
}

/** Families of a period, each once, with all services that any of their records says. */
export async function prepareFamilies(preparation: Preparation): Promise<Units> {
  const { ask, selection } = preparation;
  const services = setCodes(dimensionOf(preparation, 'FAMILIES_SERVED', 'SERVICE'));
  await ask(sql`create temp table counted_family on commit drop as
    select bit_or(${bitsOfCode(services, sql`r.service`)})::text as services
    from ${recordsOf({ ...selection, kinds: ['SERVICE'] })} and r.family is not null group by r.family`);
  await ask(sql`analyze counted_family`);
  await prepareCodes(ask, 'counted_family_service', {
    ...{ units: 'counted_family', column: 'services', codes: services },
  });
  return {
    table: 'counted_family',
    one: {},
    many: { SERVICE: { column: 'services', codes: 'counted_family_service' } },
    weighted: null,
    only: null,
  };
}
