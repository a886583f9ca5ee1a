import { audit, buildDimension, buildTableSet, codesOf, loadHighs } from '@veche/disclosure-control';
import { periodSchema } from '@veche/domain';
import { personsServed } from '@veche/domain/indicators';
import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { engineDimension } from './protection/engine-dimension.js';
import { sql } from 'kysely';
import type { Preview, Publication } from './publications.js';
import { aHalfYear } from './testing/a-half-year.js';
import { madeUp, removeRecords, storeRecords, type MadeUpRecord } from './testing/made-up-records.js';
import { PublishingUnderTest, firstHalf, type AnsweredCell } from './testing/publishing-under-test.js';

let postgres: TestPostgres;
let under: PublishingUnderTest;
let shownFirst: Preview;
let published: Publication;

const people = firstHalf('PERSONS_SERVED');

// One hub for all: what a test changes lies in a year of its own.
beforeAll(async () => {
  postgres = await startTestPostgres();
  under = await PublishingUnderTest.start(await postgres.freshDatabase());
  await storeRecords(under.database, aHalfYear());
  shownFirst = await under.preview(people);
  published = await under.publish(people);
});

afterAll(async () => {
  await under.close();
  await postgres.stop();
});

const groups = ['CONVICTED', 'PRISON_LEAVER', 'NO_FIXED_ABODE'];
const bands = ['Y35T39', 'Y45T49', 'Y35T44', 'Y45T54'];

/** Exits from rehabilitation in a year: of completed and of dropped ones, women and men. */
const exits = (year: number, ...[cf, cm, df, dm]: [number, number, number, number]): MadeUpRecord[] =>
  (
    [
      ['COMPLETED', 'F', cf],
      ['COMPLETED', 'M', cm],
      ['DROPPED', 'F', df],
      ['DROPPED', 'M', dm],
    ] as const
  ).flatMap(([exit, sex, count]) =>
    Array.from({ length: count }, (_, index) =>
      madeUp('REHAB_EXIT', `${String(year)}-03-04`, { person: `${exit} ${sex} ${String(index)}`, exit, sex }),
    ),
  );

const shown = (cells: readonly AnsweredCell[]): Record<string, number | string | null> =>
  Object.fromEntries(
    cells.map(({ codes, value, status }) => [Object.values(codes).join(' ') || 'all', value ?? status]),
  );

describe('publishing from service records', () => {
  it('shows at the public API what the preview shows, the same cell once, and hidden cells as hidden', async () => {
    expect(shownFirst.refusal).toBeNull();
    expect(published).toMatchObject({
      ...{ kind: 'PUBLISHED', account: 'data manager', cells: shownFirst.cells, hidden: shownFirst.hidden },
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
    for (const table of shownFirst.tables.filter(({ indicator }) => indicator === 'PERSONS_SERVED'))
      for (const { codes, hidden, value } of table.cells) {
        const sorted = Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1));
        const name = sorted.map(([, code]) => code).join(' ') || 'all';
        if (values[name] !== undefined && table.dimensions.includes('AGE'))
          expect([name, values[name]]).toEqual([name, hidden ? 'Q C' : value]);
      }
    expect(shown(await under.answered('SERVICES', {}))).toEqual({ all: 203 });
    const said = await under.hub.said();
    expect(said.slice(-published.releases.length).map(({ envelope }) => envelope.hash)).toEqual(
      published.releases,
    );
  });

  it('answers so that nobody can work out a hidden cell', async () => {
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
    const figures = Float64Array.from(
      { length: set.size },
      (_, cell) => values.get(JSON.stringify(codesOf(set, cell))) ?? Number.NaN,
    );
    const attack = { solver: await loadHighs(), seconds: 10 };
    const report = audit(set, figures, { threshold: 5 }, { kind: 'public' }, attack);
    expect(report).toMatchObject({ holeCount: 0, contradictory: false });
    expect(report.status).not.toBe('failed');
    expect(report.atRisk).toBeGreaterThan(0);
    // The attack finds what there is to find: once a hidden cell is let out, others follow.
    const leaked = figures.slice();
    const small = Array.from(leaked.keys()).find(
      (cell) => codesOf(set, cell).join(' ') === 'PRISON_LEAVER F Y35T39 _T _T',
    );
    if (small === undefined) throw new Error('no such cell');
    leaked[small] = 3;
    expect(audit(set, leaked, { threshold: 5 }, { kind: 'public' }, attack).status).toBe('failed');
  });

  it('publishes only what the preview showed', async () => {
    const earlier = firstHalf('REHAB_EXITS', 2025);
    await storeRecords(under.database, exits(2025, 40, 50, 30, 60));
    const { fingerprint } = await under.preview(earlier);
    await storeRecords(under.database, exits(2025, 0, 0, 0, 12));
    const head = (await under.hub.said()).length;
    await expect(under.publications.publish(earlier, { fingerprint, account: 'x' })).rejects.toMatchObject({
      code: 'PREVIEW_OUTDATED',
    });
    expect(await under.hub.said()).toHaveLength(head);
  });

  it('revises by many and not by few, once a day, and never by nothing', async () => {
    const ref = firstHalf('PERSONS_SERVED', 2024);
    const refused = async (more: Parameters<typeof aHalfYear>[0], less = 0): Promise<Preview['refusal']> => {
      await removeRecords(under.database, 2024);
      await storeRecords(under.database, aHalfYear(more, 2024).slice(less));
      return (await under.preview(ref)).refusal;
    };
    const before = (await under.publications.publications({ first: 1, after: null })).total;
    expect(await refused([])).toBeNull();
    const first = await under.publish(ref);
    expect(await refused([])).toMatchObject({
      code: 'UNCHANGED',
      texts: [
        {
          language: 'en',
          text: 'These figures are public already. Nothing has changed since the release of 2026-07-01.',
        },
        { language: 'ru' },
        { language: 'sr-Latn' },
        { language: 'sr-Cyrl' },
      ],
    });
    await expect(under.publish(ref)).rejects.toMatchObject({ code: 'ALREADY_PUBLISHED' });
    expect(await refused([], 2)).toMatchObject({ code: 'CHANGE_TOO_SMALL' });
    await expect(under.revise(ref)).rejects.toMatchObject({ code: 'CHANGE_TOO_SMALL' });
    expect(
      await refused([
        ['NO_FIXED_ABODE', 'M', 1970, 20],
        ['PRISON_LEAVER', 'F', 1970, 2],
      ]),
    ).toBeNull();
    const preview = await under.preview(ref);
    expect(preview.changes.changed).toBeGreaterThan(0);
    await under.revise(ref);
    const answered = await under.answered(
      'PERSONS_SERVED',
      { TARGET_GROUP: groups, SEX: ['F', 'M'] },
      ref.period,
    );
    const values = shown(answered);
    // Of women, two more: nobody may tell by how many, so the new figure is hidden, and what it could be worked out from.
    expect(values).toMatchObject({ F: 'Q C', 'F PRISON_LEAVER': 'Q C' });
    expect([values.all, values.M]).toContain('Q C');
    expect(await refused([['NO_FIXED_ABODE', 'M', 1970, 40]])).toMatchObject({ code: 'ONCE_A_DAY' });
    under.now = new Date('2026-07-02T10:00:00Z');
    expect(await refused([['NO_FIXED_ABODE', 'M', 1970, 40]])).toBeNull();
    const page = await under.publications.publications({ first: 1, after: null });
    expect(page).toMatchObject({
      total: before + 2,
      hasNextPage: true,
      items: [{ kind: 'REVISED', reason: 'late records' }],
    });
    const older = await under.publications.publications({ first: 5, after: page.items[0]?.id ?? null });
    expect(older.items.slice(0, 1).map(({ id }) => id)).toEqual([first.id]);
  });

  it('withdraws every release of a period, and remembers what they said', async () => {
    const ref = firstHalf('PERSONS_SERVED', 2023);
    await storeRecords(under.database, aHalfYear([], 2023));
    const publication = await under.publish(ref);
    const withdrawn = await under.publications.withdraw(publication.id, {
      account: 'x',
      reason: 'a wrong file',
    });
    expect(withdrawn).toMatchObject({ kind: 'WITHDRAWN', reason: 'a wrong file' });
    expect(await under.answered('PERSONS_SERVED', { SEX: ['F', 'M'] }, ref.period)).toEqual([]);
    expect(withdrawn.releases).toHaveLength(publication.releases.length);
    const said = await Promise.all(
      withdrawn.releases.map((hash) => fetch(`${under.hub.url}/envelopes/${hash}`)),
    );
    const texts = await Promise.all(said.map((response) => response.text()));
    expect(texts.every((text) => text.includes('Withdrawn by the publisher.'))).toBe(true);
    await expect(
      under.publications.withdraw(publication.id, { account: 'x', reason: 'again' }),
    ).rejects.toMatchObject({ code: 'ALREADY_WITHDRAWN' });
    // One person less, published anew, would be the difference of one to whoever kept what was withdrawn.
    await removeRecords(under.database, 2023);
    await storeRecords(under.database, aHalfYear([], 2023).slice(2));
    expect((await under.preview(ref)).refusal?.code).toBe('TOO_CLOSE_TO_WITHDRAWN');
    await expect(under.publish(ref)).rejects.toMatchObject({ code: 'TOO_CLOSE_TO_WITHDRAWN' });
    await removeRecords(under.database, 2023);
    await storeRecords(under.database, aHalfYear([], 2023));
    await under.publish(ref);
    expect(shown(await under.answered('PERSONS_SERVED', {}, ref.period))).toEqual({ all: 151 });
  });

  it('takes finer tables back where a revision can only show coarser ones', async () => {
    const ref = firstHalf('REHAB_EXITS', 2022);
    await storeRecords(under.database, exits(2022, 40, 50, 30, 60));
    await under.publish(ref);
    const crossed = { EXIT: ['COMPLETED', 'DROPPED'], SEX: ['F', 'M'] };
    expect(shown(await under.answered('REHAB_EXITS', crossed, ref.period))).toEqual({
      ...{ all: 180, F: 70, M: 110, COMPLETED: 90, DROPPED: 90 },
      ...{ 'COMPLETED F': 40, 'COMPLETED M': 50, 'DROPPED F': 30, 'DROPPED M': 60 },
    });
    const said = (await under.hub.said()).length;
    await removeRecords(under.database, 2022);
    await storeRecords(under.database, exits(2022, 1, 2, 2, 3));
    under.now = new Date('2026-07-03T10:00:00Z');
    await under.revise(ref);
    const kinds = (await under.hub.said()).slice(said).map(({ envelope }) => envelope.header.kind);
    expect(kinds).toEqual(['withdrawal', 'release', 'release']);
    expect(shown(await under.answered('REHAB_EXITS', crossed, ref.period))).toEqual({
      ...{ all: 8, F: 'Q C', M: 'Q C', COMPLETED: 'Q C', DROPPED: 'Q C' },
    });
  });

  it('refuses what would show people beside what is public already', async () => {
    const year = { ...people, period: periodSchema.parse('2026') };
    expect((await under.preview(year)).refusal?.code).toBe('OVERLAPPING_PERIOD');
    await storeRecords(under.database, aHalfYear([], 2014));
    expect((await under.preview(firstHalf('PERSONS_SERVED', 2014))).refusal?.code).toBe('REPORTED_FIGURES');
    await expect(under.preview(firstHalf('PERSONS_SERVED', 2013))).rejects.toMatchObject({
      code: 'NO_RECORDS',
    });
    await expect(under.preview(firstHalf('AGREEMENTS'))).rejects.toMatchObject({ code: 'UNKNOWN_INDICATOR' });
    expect(
      (await under.publications.publishable())
        .filter(({ period }) => /^(2026|2014)/.test(period))
        .map(({ period, records, changedSince }) => [period, records, changedSince]),
    ).toEqual([
      ['2026-S1', 203, false],
      ['2014-S1', 203, true],
      ['2014', 203, true],
    ]);
  });

  it('refuses records of which only some days lie in the period, and says how many', async () => {
    const across = exits(2021, 0, 0, 0, 1).map((one) => ({ ...one, start: '2021-06-30', end: '2021-07-01' }));
    await storeRecords(under.database, [...exits(2021, 40, 50, 30, 60), ...across]);
    const halfYear = firstHalf('REHAB_EXITS', 2021);
    const { refusal } = await under.preview(halfYear);
    expect(refusal?.code).toBe('STRADDLING_RECORDS');
    expect(refusal?.texts[0]?.text).toMatch(/ Such records: 1$/);
    const year = { ...halfYear, period: periodSchema.parse('2021') };
    expect((await under.preview(year)).refusal).toBeNull();
  });

  it('refuses to publish beside releases that the ledger does not know', async () => {
    const known = firstHalf('STAFF_TRAINED', 2020);
    const trained = (year: number): MadeUpRecord[] =>
      Array.from({ length: 40 }, (_, index) =>
        madeUp('TRAINING', `${String(year)}-02-03`, { person: String(index), sector: 'HEALTH' }),
      );
    await storeRecords(under.database, [...trained(2020), ...trained(2021)]);
    const { id } = await under.publish(known);
    const ref = firstHalf('STAFF_TRAINED', 2021);
    const { fingerprint, refusal } = await under.preview(ref);
    expect(refusal).toBeNull();
    await sql`update hub_private.publication set sequences = '{}' where id = ${id}`.execute(under.database);
    expect((await under.preview(ref)).refusal?.code).toBe('LEDGER_INCOMPLETE');
    const head = (await under.hub.said()).length;
    await expect(under.publications.publish(ref, { fingerprint, account: 'x' })).rejects.toMatchObject({
      code: 'LEDGER_INCOMPLETE',
    });
    expect(await under.hub.said()).toHaveLength(head);
  });
});
