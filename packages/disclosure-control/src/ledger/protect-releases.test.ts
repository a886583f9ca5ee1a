import { loadHighs } from '../solver/load-highs.js';
import type { CountRow, DimensionSpecification } from '../table/specification.js';
import { codesOf } from '../table/table-set.js';
import { indicator, linkedTables, madeUpPeople } from '../bench/generate-network.js';
import { thrownBy } from '../testing/thrown.testing.js';
import { EMPTY_LEDGER } from './ledger.js';
import type { ReleaseInput } from './ledger.js';
import { protectReleases } from './protect-releases.js';
import type { ProtectedReleases, ProtectedTable } from './protect-releases.js';

const solver = await loadHighs();
const flat = (name: string, ...codes: string[]): DimensionSpecification => ({
  name,
  hierarchies: [{ levels: ['@', ...codes.map(() => '@@')], codes: ['_T', ...codes] }],
});
const rows = (counts: Readonly<Record<string, number>>): CountRow[] =>
  Object.entries(counts).map(([code, count]) => ({ codes: [code], count }));
const sexes = (id: string, counts: Readonly<Record<string, number>>): ReleaseInput => ({
  id,
  dimensions: [flat('sex', 'f', 'm')],
  rows: rows(counts),
});
const entries = (id: string, counts: Readonly<Record<string, number>>): ReleaseInput => ({
  ...sexes(id, counts),
  dimensions: [indicator, flat('sex', 'f', 'm')],
  at: { INDICATOR: 'REHAB_ENTRIES' },
});
const release = (releases: ReleaseInput[], threshold = 5): ProtectedReleases =>
  protectReleases(EMPTY_LEDGER, releases, { threshold }, { solver });
const shown = (table: ProtectedTable): Record<string, number | null> =>
  Object.fromEntries(
    [...table.published].map((value, cell) => [
      codesOf(table.set, cell).join(),
      Number.isNaN(value) ? null : value,
    ]),
  );

describe('protectReleases', () => {
  it('hides a cell in every table of the publication that shows it', () => {
    const byTown = { id: 'towns', dimensions: [flat('town', 'A', 'B')], rows: rows({ A: 3, B: 60 }) };
    const { tables, report } = release([byTown, sexes('sexes', { f: 20, m: 43 })]);
    expect(report.status).toBe('complete');
    // The total of 63 is in both tables: hidden in one and shown in the other it would give away the 3.
    expect(tables.map(shown)).toEqual([
      { _T: 63, A: null, B: null },
      { _T: 63, f: 20, m: 43 },
    ]);
  });

  it('protects what the whole has besides its part, in other tables too', () => {
    const alone = [
      release([sexes('served', { f: 50, m: 70 })]),
      release([entries('entered', { f: 47, m: 30 })]),
    ];
    for (const { tables } of alone) expect(tables[0].suppressed).toEqual([]);
    const { tables, report } = release([
      sexes('served', { f: 50, m: 70 }),
      entries('entered', { f: 47, m: 30 }),
    ]);
    expect(report).toMatchObject({ status: 'complete', holeCount: 0 });
    const [served, entered] = tables.map(shown);
    // 50 - 47 are three women who were served and did not enter.
    expect(served.f === null || entered.f === null).toBe(true);
    expect(tables.flatMap((t) => [...t.set.tables[0].cells].map((c) => t.reason(c).kind))).toContain(
      'protects',
    );
  });

  it('protects what one code of a table has besides another indicator that is part of it', () => {
    const parts = ['REHAB', 'DOCS', 'ENTERED'];
    const service: DimensionSpecification = {
      name: 'service',
      overlap: { total: '_T', parts, exhaustive: true, contains: [['REHAB', 'ENTERED']] },
    };
    const counts = { _T: 120, REHAB: 50, DOCS: 90, ENTERED: 48 };
    const served: ReleaseInput = { id: 'served', dimensions: [service], rows: rows(counts) };
    const entered: ReleaseInput = {
      ...sexes('entered', { f: 20, m: 28 }),
      dimensions: [service, flat('sex', 'f', 'm')],
      at: { service: 'ENTERED' },
    };
    const { tables, report } = release([served, entered]);
    expect(report.status).toBe('complete');
    // 50 - 48 had the service and did not enter.
    expect(shown(tables[0])).toMatchObject({ _T: 120, REHAB: null, DOCS: 90, ENTERED: 48 });
    expect(shown(tables[1])).toEqual({ _T: 48, f: 20, m: 28 });
  });

  it('refuses a part that is larger than its whole', () => {
    expect(
      thrownBy(() => release([sexes('served', { f: 5, m: 7 }), entries('entered', { f: 6, m: 1 })])),
    ).toMatchObject({
      code: 'PART_EXCEEDS_WHOLE',
    });
  });

  it('takes a cell of many acts by few people to be small, and 1 contributor to be an insider', () => {
    const acts: ReleaseInput = {
      id: 'acts',
      dimensions: [flat('town', 'A', 'B', 'C')],
      rows: [
        { codes: ['A'], count: 900, contributors: 2 },
        { codes: ['B'], count: 400, contributors: 90 },
        { codes: ['C'], count: 300, contributors: 80 },
        { codes: ['_T'], count: 1600, contributors: 150 },
      ],
    };
    const { tables, report } = release([acts]);
    expect(report).toMatchObject({ status: 'complete', atRisk: 1 });
    const [table] = tables;
    expect(shown(table)).toEqual({ _T: 1600, A: null, B: 400, C: null });
    expect([...table.published.keys()].map((cell) => table.reason(cell))).toEqual([
      { kind: 'open' },
      { kind: 'small' },
      { kind: 'open' },
      { kind: 'protects', cells: [{ release: 'acts', cell: 1 }] },
    ]);
  });

  it('keeps to the stricter threshold where two tables show a cell, and to each table its zeros', () => {
    const strict = { ...sexes('strict', { f: 0, m: 8 }), threshold: 10, zeros: 'protect' } as const;
    const other = { id: 'towns', dimensions: [flat('town', 'A', 'B')], rows: rows({ A: 0, B: 8 }) };
    const { tables } = release([other, strict]);
    expect(tables.map(shown)).toEqual([
      { _T: null, A: 0, B: null },
      { _T: null, f: null, m: null },
    ]);
    expect(tables.map(({ threshold, zeros }) => [threshold, zeros])).toEqual([
      [5, 'publish'],
      [10, 'protect'],
    ]);
    expect(tables[1].reason(1)).toEqual({ kind: 'zero' });
  });

  it('says what was hidden before and what changed by too little', () => {
    const first = release([sexes('first', { f: 3, m: 70 })]);
    const again = protectReleases(
      first.ledger,
      [sexes('again', { f: 3, m: 70 })],
      { threshold: 5 },
      { solver },
    );
    expect([0, 1, 2].map((cell) => again.tables[0].reason(cell).kind)).toEqual(['open', 'small', 'earlier']);
    const large = release([sexes('large', { f: 30, m: 70 })]);
    const revised = protectReleases(
      large.ledger,
      [sexes('revised', { f: 32, m: 70 })],
      { threshold: 5 },
      { solver },
    );
    expect([0, 1, 2].map((cell) => revised.tables[0].reason(cell).kind)).toEqual([
      'change',
      'change',
      'open',
    ]);
  });

  it('writes down all tables as one publication, or none', () => {
    const { ledger } = release([sexes('a', { f: 30, m: 70 }), entries('b', { f: 10, m: 20 })]);
    expect(ledger.releases.map((r) => [r.id, r.publication])).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
    expect(
      thrownBy(() => release([sexes('a', { f: 30, m: 70 }), sexes('b', { f: 31, m: 70 })])),
    ).toMatchObject({
      code: 'FACTS_CONFLICT',
      subject: 'sex=_T',
    });
    expect(thrownBy(() => release([sexes('a', { f: 1, m: 7 }), sexes('a', { f: 1, m: 7 })]))).toMatchObject({
      code: 'FACTS_CONFLICT',
      subject: 'a',
    });
    expect(thrownBy(() => release([]))).toMatchObject({ code: 'EMPTY_TABLE' });
  });

  it('refuses a table that stands where it can not', () => {
    const standing =
      (at: Record<string, string>): (() => unknown) =>
      () =>
        release([{ ...entries('b', { f: 10, m: 20 }), at }]);
    expect(thrownBy(standing({ INDICATOR: 'OTHER' }))).toMatchObject({ code: 'UNKNOWN_CODE' });
    expect(thrownBy(standing({ town: 'A' }))).toMatchObject({ code: 'UNKNOWN_DIMENSION' });
    expect(thrownBy(standing({ sex: 'f' }))).toMatchObject({ code: 'INVALID_POLICY' });
  });

  it("protects a network's tables of two linked indicators, and keeps their totals", () => {
    const tables = linkedTables(madeUpPeople(2000, 'network')).filter(({ id }) => !id.endsWith('age'));
    const protectedTables = release(tables);
    expect(protectedTables.report).toMatchObject({ status: 'complete', holeCount: 0, brokenWitnesses: 0 });
    expect(protectedTables.tables.map(({ published }) => published[0])).toEqual([2000, 2000, 232, 232]);
  });

  it('keeps the total of a small network, which people look at, where other cells can be hidden instead', () => {
    const tables = linkedTables(madeUpPeople(100, 'b')).filter(({ id }) => !id.endsWith('age'));
    const { report, tables: done } = protectReleases(
      EMPTY_LEDGER,
      tables,
      { threshold: 5, seed: 's' },
      { solver },
    );
    expect(report).toMatchObject({ status: 'complete', holeCount: 0, brokenWitnesses: 0 });
    expect(done.slice(0, 2).map(({ published }) => published[0])).toEqual([100, 100]);
  });
});
