import { countryOf, parentRegion, regionCodeSchema, regionContains, type RegionCode } from '@veche/domain';

const union = regionCodeSchema.parse('EU');

/** A region and everything around it: `RU-OMS` and `RU`; countries of the union also have `EU`. */
export function enclosingRegions(region: RegionCode): RegionCode[] {
  const around: RegionCode[] = [];
  for (let at: RegionCode | null = region; at !== null; at = parentRegion(at)) around.push(at);
  const country = countryOf(region);
  if (country !== null && !around.includes(country)) around.push(country);
  if (!around.includes(union) && regionContains(union, region)) around.push(union);
  return around;
}
