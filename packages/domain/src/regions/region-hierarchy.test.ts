import fc from 'fast-check';
import { anyRegion, nearRegion } from './any-region.testing.js';
import {
  countryOf,
  overlappingRegions,
  parentRegion,
  regionContains,
  regionsOverlap,
} from './region-hierarchy.js';
import { regionCodeSchema } from './region.js';

const region = (text: string) => regionCodeSchema.parse(text);

describe('the region around a region', () => {
  it('is its subdivision, then its country, then none', () => {
    expect(parentRegion(region('RS-01'))).toBe('RS-VO');
    expect(parentRegion(region('RS-VO'))).toBe('RS');
    expect(parentRegion(region('RS-00'))).toBe('RS');
    expect(parentRegion(region('RU-KEM'))).toBe('RU');
    expect(parentRegion(region('RS'))).toBeNull();
    expect(parentRegion(region('EU'))).toBeNull();
  });

  it('contains it', () => {
    fc.assert(
      fc.property(anyRegion, (code) => {
        const parent = parentRegion(code);
        fc.pre(parent !== null);
        expect(regionContains(parent, code)).toBe(true);
        expect(regionContains(code, parent)).toBe(false);
      }),
    );
  });
});

describe('the country of a region', () => {
  it('is the first part of its code, and EU has none', () => {
    expect(countryOf(region('RU-KEM'))).toBe('RU');
    expect(countryOf(region('RS'))).toBe('RS');
    expect(countryOf(region('EU'))).toBeNull();
  });
});

describe('a region', () => {
  it.each([
    ['RS', 'RS-00', true],
    ['RS', 'RS-01', true],
    ['RS-VO', 'RS-01', true],
    ['RS-VO', 'RS-00', false],
    ['RS-00', 'RS', false],
    ['RU', 'RS-00', false],
    ['RU-KEM', 'RU-KEM', true],
    ['RU-AL', 'RU-ALT', false],
    ['EU', 'FR', true],
    ['EU', 'FR-75C', true],
    ['EU', 'RS', false],
    ['EU', 'EU', true],
    ['FR', 'EU', false],
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(regionContains(region(outer), region(inner))).toBe(expected);
  });

  it('contains itself, what its parts contain, and none that contains it', () => {
    fc.assert(
      fc.property(nearRegion, nearRegion, nearRegion, (a, b, c) => {
        expect(regionContains(a, a)).toBe(true);
        if (a !== b && regionContains(a, b)) expect(regionContains(b, a)).toBe(false);
        if (regionContains(a, b) && regionContains(b, c)) expect(regionContains(a, c)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('overlaps with what it contains, in either order', () => {
    expect(regionsOverlap(region('RS'), region('RS-00'))).toBe(true);
    expect(regionsOverlap(region('RS-00'), region('RS'))).toBe(true);
    expect(regionsOverlap(region('RS-00'), region('RU-OMS'))).toBe(false);
    fc.assert(
      fc.property(nearRegion, nearRegion, (a, b) => {
        expect(regionsOverlap(a, b)).toBe(regionsOverlap(b, a));
        if (regionContains(a, b)) expect(regionsOverlap(a, b)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('overlaps with the other code of the same territory', () => {
    expect(regionsOverlap(region('RE'), region('FR-974'))).toBe(true);
    expect(regionsOverlap(region('RE'), region('FR'))).toBe(true);
    expect(regionsOverlap(region('SJ'), region('NO-21'))).toBe(true);
    expect(regionsOverlap(region('NO-21'), region('NO-22'))).toBe(false);
    expect(regionsOverlap(region('RE'), region('YT'))).toBe(false);
  });
});

describe('the overlapping regions of a list', () => {
  it('are those that share territory with another, or stand in it twice', () => {
    const list = (...codes: string[]) => overlappingRegions(codes.map(region));
    expect(list('RS-00', 'RU-OMS', 'RU-KEM')).toEqual([]);
    expect(list('RU-OMS', 'RS-00', 'RS', 'RS-01')).toEqual(['RS', 'RS-00', 'RS-01']);
    expect(list('RU-OMS', 'RS-00', 'RU-OMS')).toEqual(['RU-OMS']);
    expect(list('EU', 'FR-75C', 'RS')).toEqual(['EU', 'FR-75C']);
    expect(list('RE', 'FR-974', 'FR-75C')).toEqual(['FR-974', 'RE']);
  });

  it('are those that overlap with another, taken two by two', () => {
    fc.assert(
      fc.property(fc.uniqueArray(nearRegion, { maxLength: 8 }), (regions) => {
        const pairwise = regions.filter((a) => regions.some((b) => a !== b && regionsOverlap(a, b)));
        expect(overlappingRegions(regions)).toEqual(pairwise.sort());
      }),
      { numRuns: 500 },
    );
  });
});
