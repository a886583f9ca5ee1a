import type { IndicatorDefinition, Period } from '@veche/domain';
import { canonicalJson } from '@veche/release';
import { sql, type Kysely } from 'kysely';
import type { PublishingGroup } from '../publishing-groups.js';
import { countTable, type Ask } from './count-table.js';
import type { LastCounts } from './last-counts.js';
import { maximalTables } from './maximal-tables.js';
import { prepareActs, prepareFamilies } from './prepare-acts.js';
import { prepareExits, preparePrevention, prepareTrainees } from './prepare-others.js';
import { preparePersons } from './prepare-persons.js';
import type { Preparation } from './prepare-units.js';
import { recordsState, type RecordsState } from './records-state.js';
import type { CountedTable, Units } from './units.js';

/** The figures of one group and period as the records have them: true, and as secret as they are. */
export interface Aggregates {
  /** The records that lie in the period. */
  readonly state: RecordsState;
  /** How many records lie in it with some of their days only. */
  readonly straddling: number;
  /** Indicators without a single unit have no table. */
  readonly tables: readonly CountedTable[];
}

/** What a group's figures are counted with. */
export interface Counting {
  readonly definitions: ReadonlyMap<string, IndicatorDefinition>;
  readonly period: Period;
  readonly synthetic: boolean;
  /** What was counted last; the same records are not counted twice. */
  readonly counts: LastCounts;
}

/** Counts every table of a group, all of one moment. The records stay where they are: what comes out are cells. */
export async function aggregateGroup(
  database: Kysely<unknown>,
  group: PublishingGroup,
  { definitions, period, synthetic, counts }: Counting,
): Promise<Aggregates> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const ask: Ask = async (statement) => (await statement.execute(transaction)).rows;
      await ask(sql`set local datestyle = 'ISO, YMD'`);
      // At most 128 MB: hashing takes twice as much as sorting (hash_mem_multiplier), and one step at a time is large.
      await ask(sql`set local work_mem = '64MB'`);
      // Without it a million records are sorted for the few rows that they are looked up in.
      await ask(sql`set local enable_mergejoin = off`);
      const selection = { kinds: group.kinds, period, synthetic };
      const { state, straddling } = await recordsState(ask, selection);
      if (state.records === 0) return { state, straddling, tables: [] };
      const name = canonicalJson({ ...selection, ...state, definitions: [...definitions.values()] });
      const tables = await counts.of(name, () => countGroup(group, { ask, selection, definitions }));
      return { state, straddling, tables };
    });
}

async function countGroup(group: PublishingGroup, preparation: Preparation): Promise<CountedTable[]> {
  const { ask, definitions } = preparation;
  const tables: CountedTable[] = [];
  for (const [indicator, units] of await unitsOf(group, preparation)) {
    const definition = definitions.get(indicator);
    for (const dimensions of definition ? maximalTables(definition) : [])
      tables.push(await countTable(ask, { indicator, units, dimensions }));
  }
  return tables.filter(({ cells }) => cells.length > 0);
}

async function unitsOf(
  { indicators: [first] }: PublishingGroup,
  preparation: Preparation,
): Promise<(readonly [indicator: string, units: Units])[]> {
  switch (first) {
    case 'PERSONS_SERVED': {
      const { persons, entrants } = await preparePersons(preparation);
      return [
        ['PERSONS_SERVED', persons],
        ['REHAB_ENTRIES', entrants],
        ['SERVICES', await prepareActs(preparation)],
        ['FAMILIES_SERVED', await prepareFamilies(preparation)],
      ];
    }
    case 'REHAB_EXITS':
      return [[first, await prepareExits(preparation)]];
    case 'PREVENTION':
      return [[first, await preparePrevention(preparation)]];
    case 'STAFF_TRAINED':
      return [[first, await prepareTrainees(preparation)]];
    case undefined:
    default:
      throw new Error(`no records feed ${first ?? 'an empty group'}`);
  }
}
