import { parseRegion, type RegionCode } from '@veche/domain';
import { storedMember } from '../testing/stored-figures.js';
import { askedRegions } from './asked-regions.js';

const region = (code: string): RegionCode => parseRegion(code) ?? (code as never);
const members = [
  storedMember('serbia', 'RS'),
  storedMember('belgrade', 'RS-00'),
  storedMember('omsk', 'RU-OMS'),
];

const asked = (regions: string[] | null, within: string | null): string[] =>
  askedRegions(members, regions?.map(region), within === null ? null : region(within)).map(
    (each) => `${each.region} ${each.member?.code ?? 'nobody'}`,
  );

describe('the regions of a total', () => {
  it('are the territories of all members, unless some are named', () => {
    expect(asked(null, null)).toEqual(['RS serbia', 'RS-00 belgrade', 'RU-OMS omsk']);
    expect(asked(['RU-OMS', 'FR', 'RU-OMS'], null)).toEqual(['RU-OMS omsk', 'FR nobody']);
  });

  it('are answered for by the network that is closest around', () => {
    expect(asked(['RS-00', 'RS-01', 'RS'], null)).toEqual(['RS-00 belgrade', 'RS-01 serbia', 'RS serbia']);
  });

  it('are not answered for by a network of a part', () => {
    expect(asked(['RU'], null)).toEqual(['RU nobody']);
  });

  it('are those inside a region, or the region itself where there is none', () => {
    expect(asked(null, 'RU')).toEqual(['RU-OMS omsk']);
    expect(asked(null, 'FR')).toEqual(['FR nobody']);
  });
});
