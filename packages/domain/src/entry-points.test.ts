import { readFileSync } from 'node:fs';
import * as catalogue from './catalogue/index.js';
import * as everything from './index.js';
import * as indicators from './indicators/index.js';
import * as periods from './periods/index.js';
import * as regions from './regions/index.js';
import * as statistics from './statistics/index.js';

const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

describe('the entry points', () => {
  it('of the areas are all in the main one, and share no name', () => {
    const names = [periods, regions, catalogue, statistics].flatMap((area) => Object.keys(area));
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(everything)).toEqual(expect.arrayContaining(names));
  });

  it('keep the indicators apart, under names that the main one does not have', () => {
    const main = new Set(Object.keys(everything));
    expect(Object.keys(indicators).filter((name) => main.has(name))).toEqual([]);
  });

  it('need nothing but zod, and have no side effects', () => {
    expect(manifest).toMatchObject({
      dependencies: { zod: expect.any(String) as unknown },
      sideEffects: false,
    });
    expect(Object.keys((manifest as { dependencies: object }).dependencies)).toEqual(['zod']);
  });
});
