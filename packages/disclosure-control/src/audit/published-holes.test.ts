import type { OtherRisks } from '../risks.js';
import { loadHighs } from '../solver/load-highs.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import { audit } from './audit.js';
import type { AuditOptions } from './audit-options.js';
import type { AuditReport } from './report.js';

const solver = await loadHighs();
const town = buildDimension({
  name: 'town',
  hierarchies: [{ levels: ['@', '@@', '@@', '@@'], codes: ['Total', 'North', 'South', 'East'] }],
});
const set = buildTableSet([town], [{ name: 't', codes: { town: 'all' } }]);
const open = (
  values: readonly number[],
  zeros: 'publish' | 'protect' = 'publish',
  options: AuditOptions = {},
): AuditReport => audit(set, Float64Array.from(values), { threshold: 5, zeros }, { kind: 'public' }, options);
const found = ({ holes }: AuditReport): (readonly number[])[] =>
  holes.map(({ cell, low, high }) => [cell, low, high]);

/** Values that count no units, and cells of which dominance asks for 2 below and above. */
const magnitude = (cells: readonly number[]): OtherRisks => ({
  cells: new Map(cells.map((cell) => [cell, { below: 2, above: 2 }])),
  counts: false,
});

describe('what is published', () => {
  it('fails where it is small, with or without the true table or a solver', () => {
    const values = [42, 3, 30, 9];
    for (const options of [{}, { solver }, { base: Float64Array.from(values) }]) {
      const report = open(values, 'publish', options);
      expect(report).toMatchObject({ status: 'failed', holeCount: 1, narrowest: 0, contradictory: false });
      expect(found(report)).toEqual([[1, 3, 3]]);
    }
  });

  it('may be 0 where zeros are published, and may not where they are protected', () => {
    const values = [39, 0, 30, 9];
    expect(open(values, 'publish', { solver }).status).toBe('complete');
    expect(found(open(values, 'protect', { solver }))).toEqual([[1, 0, 0]]);
  });

  it('may be a protected zero that lies in a published one', () => {
    const zeros = Uint8Array.from([0, 1, 1, 1]);
    const report = audit(set, new Float64Array(4), { threshold: 5, zeros }, { kind: 'public' }, { solver });
    expect(report).toMatchObject({ status: 'complete', holeCount: 0 });
  });

  it('is not to blame for what was public before, and what follows from it', () => {
    const values = [42, 3, 30, 9];
    expect(open(values, 'publish', { solver, earlier: Uint8Array.from([0, 1, 0, 0]) }).holeCount).toBe(0);
    // The 3 is the total without the others.
    expect(open(values, 'publish', { solver, earlier: Uint8Array.from([1, 0, 1, 1]) }).holeCount).toBe(0);
    expect(open(values, 'publish', { solver, earlier: Uint8Array.from([1, 0, 1, 0]) }).holeCount).toBe(1);
  });

  it('is judged by its contributors where they are known, not by its value', () => {
    const contributors = Float64Array.from([60, 40, 2, 20]);
    expect(found(open([42, 3, 30, 9], 'publish', { solver, contributors }))).toEqual([[2, 30, 30]]);
  });

  it('may be small where values are no numbers of units, unless another risk or a wish hides it', () => {
    const values = [42, 3, 30, 9];
    expect(open(values, 'publish', { solver, risks: magnitude([]) }).status).toBe('complete');
    expect(found(open(values, 'publish', { solver, risks: magnitude([2]) }))).toEqual([[2, 30, 30]]);
    expect(found(open([50, 11, 30, 9], 'publish', { solver, hidden: [3] }))).toEqual([[3, 9, 9]]);
  });

  it('is no hole because somebody knows a hidden cell', () => {
    const published = Float64Array.from([42, Number.NaN, Number.NaN, 9]);
    const report = audit(
      set,
      published,
      { threshold: 5, width: 1 },
      { kind: 'holder', cells: new Map([[1, 3]]) },
      { solver },
    );
    expect(found(report)).toEqual([]);
  });
});

describe('what is hidden', () => {
  it('is wide enough if it is no risk by itself, and too narrow if it is one', () => {
    const values = Float64Array.from([42, 3, 30, 9]);
    const audited = (hidden: number, options: AuditOptions): string => {
      const published = values.map((value, cell) => (cell === hidden ? Number.NaN : value));
      const all = { base: values, earlier: Uint8Array.from([0, 1, 0, 0]), solver, ...options };
      return audit(set, published, { threshold: 5 }, { kind: 'public' }, all).status;
    };
    const small = { earlier: new Uint8Array(4) };
    expect(audited(1, small)).toBe('failed');
    expect(audited(1, { ...small, risks: magnitude([]) })).toBe('complete');
    expect(audited(1, { ...small, risks: magnitude([1]) })).toBe('failed');
    expect(audited(2, {})).toBe('complete');
    expect(audited(2, { hidden: [2] })).toBe('failed');
  });
});
