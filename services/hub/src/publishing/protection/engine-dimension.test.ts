import { buildDimension } from '@veche/disclosure-control';
import { personsServed, services } from '@veche/domain/indicators';
import type { Dimension, IndicatorDefinition } from '@veche/domain';
import { engineDimension } from './engine-dimension.js';

function dimension(definition: IndicatorDefinition, code: string): Dimension {
  const found = definition.dimensions.find((one) => one.code === code);
  if (!found) throw new Error(`no dimension ${code}`);
  return found;
}

describe('a dimension for the engine', () => {
  it('has a hierarchy for each set of roll-ups that do not cut across each other', () => {
    const age = engineDimension(dimension(personsServed, 'AGE'), new Set());
    if (!('hierarchies' in age)) throw new Error('ages partition');
    expect(age.hierarchies).toHaveLength(2);
    expect(age.hierarchies[0]?.codes.slice(0, 4)).toEqual(['_T', 'Y_GE55', 'Y55T59', 'Y60T64']);
    expect(age.hierarchies[1]?.codes.slice(0, 4)).toEqual(['_T', 'Y15T19', 'Y15T17', 'Y18T19']);
    const built = buildDimension(age);
    expect(built.codes.filter((code) => code !== '_T').sort()).toEqual(
      dimension(personsServed, 'AGE')
        .codes.map(({ code }) => String(code))
        .sort(),
    );
  });

  it('has a place in a roll-up for those of whom only that is known, once there are any', () => {
    const age = engineDimension(dimension(personsServed, 'AGE'), new Set(['Y15T19*']));
    if (!('hierarchies' in age)) throw new Error('ages partition');
    expect(buildDimension(age).codes).toContain('Y15T19*');
    expect(age.hierarchies[0]?.levels[age.hierarchies[0].codes.indexOf('Y15T19*')]).toBe('@@');
    expect(age.hierarchies[1]?.levels[age.hierarchies[1].codes.indexOf('Y15T19*')]).toBe('@@@');
  });

  it('says what contains what where people overlap, and adds up where acts do not', () => {
    const groups = engineDimension(dimension(personsServed, 'TARGET_GROUP'), new Set());
    expect('overlap' in groups && groups.overlap.contains).toEqual([
      ['CONVICTED', 'PRISON_LEAVER'],
      ['CONVICTED', 'NON_CUSTODIAL'],
    ]);
    const people = engineDimension(dimension(personsServed, 'SERVICE'), new Set(), [
      ['REHAB', 'REHAB_ENTRIES'],
    ]);
    expect('overlap' in people && people.overlap.parts.at(-1)).toBe('REHAB_ENTRIES');
    const acts = engineDimension(dimension(services, 'SERVICE'), new Set(['COUNSEL*']));
    if (!('hierarchies' in acts)) throw new Error('acts partition');
    expect(acts.hierarchies).toHaveLength(1);
    const { codes, levels } = acts.hierarchies[0] ?? { codes: [], levels: [] };
    expect(codes.filter((_, place) => levels[place] === '@@@')).toEqual([
      'COUNSEL*',
      'COUNSEL_PSY',
      'COUNSEL_SW',
      'COUNSEL_OTHER',
    ]);
  });
});
