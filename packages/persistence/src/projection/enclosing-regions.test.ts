import { regionCodeSchema } from '@veche/domain';
import { enclosingRegions } from './enclosing-regions.js';

describe('enclosingRegions', () => {
  it.each([
    ['RU-OMS', ['RU-OMS', 'RU']],
    ['RS-01', ['RS-01', 'RS-VO', 'RS']],
    ['RS', ['RS']],
    ['DE', ['DE', 'EU']],
    ['EU', ['EU']],
  ])('of %s are %j', (region, around) => {
    expect(enclosingRegions(regionCodeSchema.parse(region))).toEqual(around);
  });
});
