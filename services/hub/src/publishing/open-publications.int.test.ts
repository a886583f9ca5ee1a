import { audit, buildDimension, buildTableSet, codesOf, loadHighs } from '@veche/disclosure-control';
import { personsServed } from '@veche/domain/indicators';
import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { engineDimension } from './protection/engine-dimension.js';
import { aHalfYear } from './testing/a-half-year.js';
import { removeRecords, storeRecords } from './testing/made-up-records.js';
import { PublishingUnderTest, firstHalf, type AnsweredCell } from './testing/publishing-under-test.js';

let postgres: TestPostgres;
let under: PublishingUnderTest;

beforeAll(async () => {
  postgres = await startTestPostgres();
});

afterAll(() => postgres.stop());

beforeEach(async () => {
  under = await PublishingUnderTest.start(await postgres.freshDatabase());
});

afterEach(() => under.close());

const people = firstHalf('PERSONS_SERVED');
const groups = ['CONVICTED', 'PRISON_LEAVER', 'NO_FIXED_ABODE'];
const bands = ['Y35T39', 'Y45T49', 'Y35T44', 'Y45T54'];

const shown = (cells: readonly AnsweredCell[]): Record<string, number | string | null> =>
  Object.fromEntries(
    cells.map(({ codes, value, status }) => [Object.values(codes).join(' ') || 'all', value ?? status]),
  );

describe('publishing from service records', () => {
  it('shows at the public API what the preview shows, the same cell once, and hidden cells as hidden', async () => {
    await storeRecords(under.database, aHalfYear());
    const preview = await under.preview(people);
    expect(preview.refusal).toBeNull();
    const publication = await under.publish(people);
    expect(publication).toMatchObject({
      ...{ kind: 'PUBLISHED', account: 'data manager', cells: preview.cells, hidden: preview.hidden },
      indicators: ['PERSONS_SERVED', 'REHAB_ENTRIES', 'SERVICES', 'FAMILIES_SERVED'],
    });
    const answered = await under.answered('PERSONS_SERVED', {
      TARGET_GROUP: groups,
      SEX: ['F', 'M'],
      AGE: bands,
    });
    const values = shown(answered);
    expect(answered).toHaveLength(4 * 3 * 5);
    expect(values).toMatchObject({
      ...{ all: 151, F: 38, M: 113, CONVICTED: 80, PRISON_LEAVER: 80, 'M PRISON_LEAVER': 65 },
      'Y35T39 F PRISON_LEAVER': 'Q C',
    });
    for (const table of preview.tables.filter(({ indicator }) => indicator === 'PERSONS_SERVED'))
      for (const { codes, hidden, value } of table.cells) {
        const sorted = Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1));
        const name = sorted.map(([, code]) => code).join(' ') || 'all';
        if (values[name] !== undefined && table.dimensions.includes('AGE'))
          expect([name, values[name]]).toEqual([name, hidden ? 'Q C' : value]);
      }
    expect(shown(await under.answered('SERVICES', {}))).toEqual({ all: 203 });
    const said = await under.hub.said();
    expect(said.slice(-publication.releases.length).map(({ envelope }) => envelope.hash)).toEqual(
      publication.releases,
    );
  });

  it('answers so that nobody can work out a hidden cell', async () => {
    await storeRecords(under.database, aHalfYear());
    await under.publish(people);
    const tables = [
      ['TARGET_GROUP', 'SEX', 'AGE'],
      ['TARGET_GROUP', 'SERVICE'],
      ['TARGET_GROUP', 'HISTORY'],
    ];
    const specified = personsServed.dimensions.map((dimension) => engineDimension(dimension, new Set()));
    const dimensions = specified.map(buildDimension);
    const listed = (name: string): string[] => {
      const dimension = dimensions.find((one) => one.name === name);
      return (dimension?.codes ?? []).filter((_, index) => dimension?.kinds[index] === 'listed');
    };
    const set = buildTableSet(
      dimensions,
      tables.map((names) => ({
        name: names.join(),
        codes: Object.fromEntries(names.map((name) => [name, listed(name)])),
      })),
    );
    const values = new Map<string, number>();
    for (const names of tables) {
      const codes = Object.fromEntries(
        names.map((name) => [name, listed(name).filter((code) => code !== '_T')]),
      );
      for (const cell of await under.answered('PERSONS_SERVED', codes))
        if (cell.value !== null)
          values.set(JSON.stringify(dimensions.map(({ name }) => cell.codes[name] ?? '_T')), cell.value);
    }
    const published = Float64Array.from(
      { length: set.size },
      (_, cell) => values.get(JSON.stringify(codesOf(set, cell))) ?? Number.NaN,
    );
    const attack = { solver: await loadHighs(), seconds: 10 };
    const report = audit(set, published, { threshold: 5 }, { kind: 'public' }, attack);
    expect(report).toMatchObject({ holeCount: 0, contradictory: false });
    expect(report.status).not.toBe('failed');
    expect(report.atRisk).toBeGreaterThan(0);
    // The attack finds what there is to find: once a hidden cell is let out, others follow.
    const leaked = published.slice();
    const small = Array.from(leaked.keys()).find(
      (cell) => codesOf(set, cell).join(' ') === 'PRISON_LEAVER F Y35T39 _T _T',
    );
    if (small === undefined) throw new Error('no such cell');
    leaked[small] = 3;
    expect(audit(set, leaked, { threshold: 5 }, { kind: 'public' }, attack).status).toBe('failed');
  });

  it('publishes only what the preview showed', async () => {
    await storeRecords(under.database, aHalfYear());
    const { fingerprint } = await under.preview(people);
    await storeRecords(under.database, [...aHalfYear([['NO_FIXED_ABODE', 'M', 1970, 12]])]);
    const head = (await under.hub.said()).length;
    await expect(under.publications.publish(people, { fingerprint, account: 'x' })).rejects.toMatchObject({
      code: 'PREVIEW_OUTDATED',
    });
    expect(await under.hub.said()).toHaveLength(head);
  });

  it('revises by many and not by few, once a day, and never by nothing', async () => {
    const day = async (records: ReturnType<typeof aHalfYear>): Promise<string> => {
      await removeRecords(under.database);
      await storeRecords(under.database, records);
      return (await under.preview(people)).refusal?.code ?? 'NONE';
    };
    expect(await day(aHalfYear())).toBe('NONE');
    const first = await under.publish(people);
    expect(await day(aHalfYear())).toBe('UNCHANGED');
    await expect(under.publish(people)).rejects.toMatchObject({ code: 'ALREADY_PUBLISHED' });
    expect(await day(aHalfYear().slice(2))).toBe('CHANGE_TOO_SMALL');
    await expect(under.revise(people)).rejects.toMatchObject({ code: 'CHANGE_TOO_SMALL' });
    const grown = aHalfYear([
      ['NO_FIXED_ABODE', 'M', 1970, 20],
      ['PRISON_LEAVER', 'F', 1970, 2],
    ]);
    expect(await day(grown)).toBe('NONE');
    const preview = await under.preview(people);
    expect(preview.changes.changed).toBeGreaterThan(0);
    await under.revise(people);
    const values = shown(await under.answered('PERSONS_SERVED', { TARGET_GROUP: groups, SEX: ['F', 'M'] }));
    // Of women, two more: nobody may tell by how many, so the new figure is hidden, and what it could be worked out from.
    expect(values).toMatchObject({ F: 'Q C', 'F PRISON_LEAVER': 'Q C' });
    expect([values.all, values.M]).toContain('Q C');
    expect(await day(aHalfYear([['NO_FIXED_ABODE', 'M', 1970, 40]]))).toBe('ONCE_A_DAY');
    under.now = new Date('2026-07-02T10:00:00Z');
    expect(await day(aHalfYear([['NO_FIXED_ABODE', 'M', 1970, 40]]))).toBe('NONE');
    const page = await under.publications.publications({ first: 1, after: null });
    expect(page).toMatchObject({
      total: 2,
      hasNextPage: true,
      items: [{ kind: 'REVISED', reason: 'late records' }],
    });
    const older = await under.publications.publications({ first: 5, after: page.items[0]?.id ?? null });
    expect(older.items.map(({ id }) => id)).toEqual([first.id]);
  });

  it('withdraws every release of a period, and remembers what they said', async () => {
    await storeRecords(under.database, aHalfYear());
    const publication = await under.publish(people);
    const withdrawn = await under.publications.withdraw(publication.id, {
      account: 'x',
      reason: 'a wrong file',
    });
    expect(withdrawn).toMatchObject({ kind: 'WITHDRAWN', reason: 'a wrong file' });
    expect(await under.answered('PERSONS_SERVED', { SEX: ['F', 'M'] })).toEqual([]);
    expect(withdrawn.releases).toHaveLength(publication.releases.length);
    const said = await Promise.all(
      withdrawn.releases.map((hash) => fetch(`${under.hub.url}/envelopes/${hash}`)),
    );
    const texts = await Promise.all(said.map((response) => response.text()));
    expect(texts.every((text) => text.includes('Withdrawn by the publisher.'))).toBe(true);
    await expect(
      under.publications.withdraw(publication.id, { account: 'x', reason: 'again' }),
    ).rejects.toMatchObject({ code: 'ALREADY_WITHDRAWN' });
    // One person less, published anew, would be the difference of one.
    await removeRecords(under.database);
    await storeRecords(under.database, aHalfYear().slice(2));
    expect((await under.preview(people)).refusal?.code).toBe('CHANGE_TOO_SMALL');
    await removeRecords(under.database);
    await storeRecords(under.database, aHalfYear());
    await under.publish(people);
    expect(shown(await under.answered('PERSONS_SERVED', {}))).toEqual({ all: 151 });
  });

  it('refuses what would show people beside what is public already', async () => {
    await storeRecords(under.database, aHalfYear());
    await under.publish(people);
    const year = { ...people, period: firstHalf('x').period.slice(0, 4) as typeof people.period };
    expect((await under.preview(year)).refusal?.code).toBe('OVERLAPPING_PERIOD');
    await storeRecords(
      under.database,
      aHalfYear().map((record) => ({ ...record, start: '2014-02-03', end: '2014-02-03' })),
    );
    const reported = { ...people, period: '2014-S1' as typeof people.period };
    expect((await under.preview(reported)).refusal?.code).toBe('REPORTED_FIGURES');
    await expect(
      under.preview({ ...people, period: '2013-S1' as typeof people.period }),
    ).rejects.toMatchObject({
      code: 'NO_RECORDS',
    });
    await expect(under.preview(firstHalf('AGREEMENTS'))).rejects.toMatchObject({ code: 'UNKNOWN_INDICATOR' });
    expect(
      (await under.publications.publishable()).map(({ period, records, changedSince }) => [
        period,
        records,
        changedSince,
      ]),
    ).toEqual([
      ['2026-S1', 203, false],
      ['2014-S1', 203, true],
      ['2014', 203, true],
    ]);
  });
});
