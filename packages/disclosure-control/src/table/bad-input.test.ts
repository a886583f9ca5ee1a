import { thrownBy } from '../testing/thrown.testing.js';
import type { Dimension } from './dimension.js';
import { buildDimension } from './build-dimension.js';
import { buildTableSet } from './build-table-set.js';
import { fillCounts } from './fill-counts.js';
import type { CountRow, DimensionSpecification, HierarchySpecification } from './specification.js';

const flat = (name: string, ...codes: string[]): DimensionSpecification => ({
  name,
  hierarchies: [{ levels: ['@', ...codes.map(() => '@@')], codes: ['Total', ...codes] }],
});
const count = (
  rows: CountRow[],
  dimensions = [flat('region', 'A', 'B'), flat('sex', 'm', 'f')],
): Float64Array => {
  const names = dimensions.map((d) => d.name);
  const set = buildTableSet(dimensions.map(buildDimension), [
    { name: 't', codes: Object.fromEntries(names.map((n) => [n, 'all' as const])) },
  ]);
  return fillCounts(set, [{ dimensions: names, rows }]);
};
const hierarchy =
  (...hierarchies: HierarchySpecification[]): (() => unknown) =>
  () =>
    buildDimension({ name: 'region', hierarchies });

describe('rows that can not be true', () => {
  it.each([-1, 1.5, Number.NaN, Infinity])('refuses a count of %d and names the cell', (bad) => {
    const error = thrownBy(() => count([{ codes: ['A', 'm'], count: bad }]));
    expect(error).toMatchObject({ code: 'INVALID_COUNT', subject: 'region=A, sex=m' });
    expect(error.message).toContain('correct the row');
  });

  it('refuses a code that is missing from the hierarchy', () => {
    expect(thrownBy(() => count([{ codes: ['C', 'm'], count: 1 }]))).toMatchObject({
      code: 'UNKNOWN_CODE',
      subject: 'region=C',
    });
  });

  it('refuses a second row for the same cell', () => {
    const rows = [
      { codes: ['A', 'm'], count: 1 },
      { codes: ['A', 'm'], count: 2 },
    ];
    expect(thrownBy(() => count(rows))).toMatchObject({ code: 'DUPLICATE_ROW', subject: 'region=A, sex=m' });
  });

  it('refuses a given total that does not add up, and takes one that does', () => {
    const rows = [
      { codes: ['A', 'm'], count: 1 },
      { codes: ['A', 'f'], count: 2 },
    ];
    expect(count([...rows, { codes: ['A', 'Total'], count: 3 }])[3]).toBe(3);
    expect(thrownBy(() => count([...rows, { codes: ['A', 'Total'], count: 4 }]))).toMatchObject({
      code: 'TOTAL_DOES_NOT_ADD_UP',
      subject: 'region=A, sex=Total',
    });
  });

  it('says that amounts are to be given in smaller units', () => {
    expect(thrownBy(() => count([{ codes: ['A', 'm'], count: 12.5 }])).message).toContain('cents or minutes');
  });

  it('refuses a sum that is too large to be exact, and names the total', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const rows = [
      { codes: ['A', 'm'], count: most },
      { codes: ['A', 'f'], count: 1 },
    ];
    expect(thrownBy(() => count(rows))).toMatchObject({
      code: 'INVALID_COUNT',
      subject: 'region=Total, sex=Total',
    });
    expect(count(rows.slice(0, 1))[0]).toBe(most);
  });

  it.each([
    ['that lacks a dimension of the table', ['region'], ['A'], 'UNKNOWN_DIMENSION', 'sex'],
    ['that names a dimension twice', ['region', 'region'], ['A', 'A'], 'DUPLICATE_DIMENSION', 'region'],
    ['with a code too few', ['region', 'sex'], ['A'], 'UNKNOWN_CODE', 't'],
    ['with a code too many', ['region', 'sex'], ['A', 'm', 'x'], 'UNKNOWN_CODE', 't'],
  ])('loses no row %s, but refuses it', (_, names, codes, code, subject) => {
    const dimensions = [flat('region', 'A', 'B'), flat('sex', 'm', 'f')].map(buildDimension);
    const set = buildTableSet(dimensions, [{ name: 't', codes: { region: 'all', sex: 'all' } }]);
    expect(
      thrownBy(() => fillCounts(set, [{ dimensions: names, rows: [{ codes, count: 4 }] }])),
    ).toMatchObject({ code, subject });
  });

  it('loses no rows of a table too many, but refuses them', () => {
    const dimensions = [flat('region', 'A', 'B')].map(buildDimension);
    const set = buildTableSet(dimensions, [{ name: 't', codes: { region: 'all' } }]);
    const rows = { dimensions: ['region'], rows: [{ codes: ['A'], count: 4 }] };
    expect(thrownBy(() => fillCounts(set, [rows, rows]))).toMatchObject({
      code: 'INVALID_COUNT',
      subject: 'tables',
    });
  });

  it('needs no column for a dimension that the table shows in total only', () => {
    const dimensions = [flat('region', 'A', 'B'), flat('sex', 'm', 'f')].map(buildDimension);
    const set = buildTableSet(dimensions, [{ name: 't', codes: { region: 'all' } }]);
    const rows = [{ codes: ['B'], count: 4 }];
    expect([...fillCounts(set, [{ dimensions: ['region'], rows }])]).toEqual([4, 0, 4]);
  });

  it('refuses an empty table', () => {
    expect(thrownBy(() => count([]))).toMatchObject({ code: 'EMPTY_TABLE', subject: 't' });
  });

  it('refuses a part that is larger than the whole it overlaps in', () => {
    const overlap = {
      name: 'status',
      overlap: { total: 'Total', parts: ['convicted', 'released'], exhaustive: false },
    };
    const rows = [
      { codes: ['Total'], count: 4 },
      { codes: ['convicted'], count: 5 },
      { codes: ['released'], count: 1 },
    ];
    expect(thrownBy(() => count(rows, [overlap]))).toMatchObject({
      code: 'PART_EXCEEDS_WHOLE',
      subject: 'status=Total without convicted',
    });
  });
});

describe('hierarchies that are none', () => {
  it('refuses a level that is left out', () => {
    expect(thrownBy(hierarchy({ levels: ['@', '@@@'], codes: ['Total', 'A'] }))).toMatchObject({
      code: 'RAGGED_HIERARCHY',
      subject: 'region=A',
    });
  });

  it('takes inner codes at different depths: a region without districts stands for itself', () => {
    const dimension = buildDimension({
      name: 'region',
      hierarchies: [{ levels: ['@', '@@', '@@', '@@@', '@@@'], codes: ['Total', 'A', 'B', 'B1', 'B2'] }],
    });
    expect(dimension.inputs.map((code) => dimension.codes[code])).toEqual(['A', 'B1', 'B2']);
  });

  it('refuses a second root', () => {
    expect(thrownBy(hierarchy({ levels: ['@', '@'], codes: ['Total', 'A'] }))).toMatchObject({
      code: 'RAGGED_HIERARCHY',
      subject: 'region=A',
    });
  });

  it('refuses a code below itself', () => {
    expect(thrownBy(hierarchy({ levels: ['@', '@@', '@@@'], codes: ['Total', 'A', 'Total'] }))).toMatchObject(
      { code: 'CYCLIC_HIERARCHY', subject: 'region=Total' },
    );
  });

  it('refuses a circle that only several hierarchies together make, and names its codes', () => {
    const up = { levels: ['@', '@@', '@@@', '@@'], codes: ['Total', 'p', 'q', 'r'] };
    const down = { levels: ['@', '@@', '@@@', '@@'], codes: ['Total', 'q', 'p', 'r'] };
    const error = thrownBy(hierarchy(up, down));
    expect(error).toMatchObject({ code: 'CYCLIC_HIERARCHY', subject: 'region=p' });
    expect(error.message).toContain('(p > q > p)');
    const three = [
      ['p', 'q'],
      ['q', 's'],
      ['s', 'p'],
    ].map((pair) => ({ levels: ['@', '@@', '@@@', '@@@'], codes: ['Total', ...pair, 'x'] }));
    expect(thrownBy(hierarchy(...three)).code).toBe('CYCLIC_HIERARCHY');
  });

  it.each(['', '#', '@ '])('refuses the level "%s"', (level) => {
    expect(thrownBy(hierarchy({ levels: ['@', level], codes: ['Total', 'A'] }))).toMatchObject({
      code: 'RAGGED_HIERARCHY',
      subject: 'region=A',
    });
  });

  it('refuses a code that occurs twice', () => {
    expect(thrownBy(hierarchy({ levels: ['@', '@@', '@@'], codes: ['Total', 'A', 'A'] }))).toMatchObject({
      code: 'DUPLICATE_CODE',
      subject: 'region=A',
    });
  });

  it('refuses linked hierarchies whose common total does not cover the same codes', () => {
    const one = { levels: ['@', '@@', '@@'], codes: ['Total', 'A', 'B'] };
    const two = { levels: ['@', '@@'], codes: ['Total', 'A'] };
    expect(thrownBy(hierarchy(one, two))).toMatchObject({
      code: 'INCONSISTENT_HIERARCHIES',
      subject: 'region=B',
    });
  });
});

describe('dimensions that are none, as only a caller without types can give them', () => {
  it.each([
    ['UNKNOWN_DIMENSION', 'dimensions', null],
    ['UNKNOWN_DIMENSION', 'dimensions', { hierarchies: [] }],
    ['RAGGED_HIERARCHY', 'region', { name: 'region' }],
    ['RAGGED_HIERARCHY', 'region', { name: 'region', hierarchies: null }],
    ['RAGGED_HIERARCHY', 'region', { name: 'region', hierarchies: [null] }],
    ['RAGGED_HIERARCHY', 'region', { name: 'region', hierarchies: [{ codes: ['Total'] }] }],
    ['RAGGED_HIERARCHY', 'region', { name: 'region', hierarchies: [{ levels: [1], codes: ['Total'] }] }],
    ['UNKNOWN_CODE', 'region', { name: 'region', overlap: null }],
    ['UNKNOWN_CODE', 'region', { name: 'region', overlap: { total: 'Total' } }],
    ['UNKNOWN_CODE', 'region', { name: 'region', overlap: { total: 'T', parts: ['a'], contains: [null] } }],
  ])('are refused as %s by name (%s)', (code, subject, given) => {
    expect(thrownBy(() => buildDimension(given as DimensionSpecification))).toMatchObject({ code, subject });
  });

  it('are refused in a set of tables too, as are two of one name', () => {
    const region = buildDimension(flat('region', 'A', 'B'));
    const build =
      (...dimensions: unknown[]) =>
      (): unknown =>
        buildTableSet(dimensions as Dimension[], [{ name: 't', codes: { region: 'all' } }]);
    expect(thrownBy(build(region, null))).toMatchObject({
      code: 'UNKNOWN_DIMENSION',
      subject: 'dimension 2',
    });
    expect(thrownBy(build(flat('region', 'A')))).toMatchObject({
      code: 'UNKNOWN_DIMENSION',
      subject: 'region',
    });
    expect(thrownBy(build(region, region))).toMatchObject({ code: 'DUPLICATE_DIMENSION', subject: 'region' });
  });
});
