import fc from 'fast-check';
import { allRegionCodes, type RegionCode } from './region.js';

const codes = allRegionCodes();
const near = codes.filter((code) => /^(EU|RS|RU|FR|AZ|RE|NO|SJ)/.test(code));

/** Any region, of the whole world. */
export const anyRegion: fc.Arbitrary<RegionCode> = fc.constantFrom(...codes);

/** Regions of few countries, so that containment is common. */
export const nearRegion: fc.Arbitrary<RegionCode> = fc.constantFrom(...near);
