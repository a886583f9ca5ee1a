import { periodSchema } from '@veche/domain';
import { starterIndicators } from '@veche/domain/indicators';
import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import type { Kysely } from 'kysely';
import { openPrivateStore } from '../../service-records/private-store.js';
import { openPublishingDatabase } from '../publishing-database.js';
import { publishingGroups } from '../publishing-groups.js';
import { madeUp, removeRecords, storeRecords } from '../testing/made-up-records.js';
import { naiveCells, naiveUnits } from '../testing/naive-count.js';
import { randomRecords } from '../testing/random-records.js';
import { aggregateGroup } from './aggregate-group.js';
import { LastCounts } from './last-counts.js';

let server: TestPostgres;
let database: Kysely<unknown>;

const definitions = new Map(starterIndicators.map((definition) => [String(definition.code), definition]));
const period = periodSchema.parse('2026-S1');

beforeAll(async () => {
  server = await startTestPostgres();
  const url = await server.freshDatabase();
  await (await openPrivateStore({ url })).close();
  database = openPublishingDatabase(url);
});

beforeEach(() => removeRecords(database));

afterAll(async () => {
  await database.destroy();
  await server.stop();
});

describe('figures counted by the database', () => {
  it.each([
    [1, 60, 25],
    [2, 400, 60],
    [3, 900, 700],
  ])('are those that a plain count finds (seed %d, %d records)', async (seed, count, people) => {
    const records = randomRecords(seed, count, people);
    await storeRecords(database, records);
    await storeRecords(database, randomRecords(seed + 100, 50, people), { synthetic: true });
    const units = naiveUnits(records);
    const seen: string[] = [];
    for (const group of publishingGroups) {
      const { tables, state } = await aggregateGroup(database, group, {
        ...{ definitions, period, synthetic: false, counts: new LastCounts() },
      });
      expect(state.records).toBe(records.filter(({ kind }) => group.kinds.includes(kind)).length);
      for (const { indicator, dimensions, cells } of tables) {
        seen.push(`${indicator} ${dimensions.join(' ')}`);
        const found = cells.map(({ codes, value, contributors }) =>
          [...codes, value, contributors].join(' '),
        );
        expect(found.sort()).toEqual(naiveCells(units[indicator] ?? [], dimensions));
      }
    }
    expect(seen).toEqual([
      'PERSONS_SERVED TARGET_GROUP SEX AGE',
      'PERSONS_SERVED TARGET_GROUP SERVICE',
      'PERSONS_SERVED TARGET_GROUP HISTORY',
      'REHAB_ENTRIES HISTORY',
      'REHAB_ENTRIES DRUG',
      'REHAB_ENTRIES SEX AGE',
      'SERVICES SERVICE TARGET_GROUP',
      'FAMILIES_SERVED SERVICE',
      'REHAB_EXITS EXIT SEX',
      'PREVENTION LEVEL AGE',
      'STAFF_TRAINED SECTOR',
    ]);
  });

  it('take a record into every period that contains it whole, and count those that lie across an end', async () => {
    const served = (start: string, end: string) => ({
      ...madeUp('SERVICE', start, { person: start }),
      end,
    });
    await storeRecords(database, [
      served('2026-01-01', '2026-03-31'),
      served('2026-06-30', '2026-06-30'),
      served('2026-06-30', '2026-07-01'),
      served('2026-01-01', '2026-12-31'),
      served('2025-12-31', '2025-12-31'),
    ]);
    const [group] = publishingGroups;
    if (!group) throw new Error('no group');
    const counted = async (text: string): Promise<string> => {
      const { state, straddling } = await aggregateGroup(database, group, {
        ...{ definitions, synthetic: false, counts: new LastCounts() },
        period: periodSchema.parse(text),
      });
      return `${String(state.records)} ${String(straddling)}`;
    };
    expect(await counted('2026-S1')).toBe('2 2');
    expect(await counted('2026-Q1')).toBe('1 1');
    expect(await counted('2026')).toBe('4 0');
    expect(await counted('2026-M02')).toBe('0 2');
    expect(await counted('2027')).toBe('0 0');
  });

  it('are counted anew, and have another state, once a record came, went or changed', async () => {
    const records = randomRecords(7, 30, 10);
    const [group] = publishingGroups;
    if (!group) throw new Error('no group');
    const counts = new LastCounts();
    const counted = () => aggregateGroup(database, group, { definitions, period, synthetic: false, counts });
    await storeRecords(database, records, { numbering: 'a' });
    const before = await counted();
    expect((await counted()).tables).toBe(before.tables);
    const changed = records.map((record) => ({ ...record, sex: record.sex === 'F' ? 'M' : 'F' }));
    await storeRecords(database, changed, { numbering: 'a' });
    const after = await counted();
    expect(after.state.digest).not.toBe(before.state.digest);
    expect(after.tables).not.toEqual(before.tables);
    await storeRecords(database, records, { numbering: 'a' });
    expect((await counted()).state).toEqual(before.state);
  });
});
