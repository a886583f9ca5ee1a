import { regionContains, type RegionCode } from '@veche/domain';
import type { StoredMember } from '@veche/persistence';
import { ArgumentError } from '../errors/argument-error.js';

/** A region that a total is asked for, and the network that answers for it. */
export interface AskedRegion {
  readonly region: RegionCode;
  /** Null where no network of the region is a member. */
  readonly member: StoredMember | null;
}

/**
 * The regions of a total: those named, or the territories of the members, all of them or those inside `within`. Where no
 * member is inside `within`, `within` itself is asked for, so that the answer says that nobody answers for it.
 *
 * @throws ArgumentError BAD_REGION where a region named lies outside `within`
 */
export function askedRegions(
  members: readonly StoredMember[],
  regions: readonly RegionCode[] | null | undefined,
  within: RegionCode | null | undefined,
): AskedRegion[] {
  return regionsOf(members, regions, within).map((region) => ({
    region,
    member: memberFor(members, region),
  }));
}

function regionsOf(
  members: readonly StoredMember[],
  regions: readonly RegionCode[] | null | undefined,
  within: RegionCode | null | undefined,
): RegionCode[] {
  if (regions) {
    regions.forEach((region, index) => {
      if (!within || regionContains(within, region)) return;
      throw new ArgumentError({
        code: 'BAD_REGION',
        argument: `regions[${index}]`,
        message: `${region} does not lie in ${within}.`,
        valid: `a region inside ${within}`,
      });
    });
    return [...new Set(regions)];
  }
  const territories = [...new Set(members.map(({ profile }) => profile.territory))].sort();
  if (!within) return territories;
  const inside = territories.filter((territory) => regionContains(within, territory));
  return inside.length > 0 ? inside : [within];
}

/** The network of the region itself, or the one whose territory contains it most closely. */
function memberFor(members: readonly StoredMember[], region: RegionCode): StoredMember | null {
  const around = members.filter(({ profile }) => regionContains(profile.territory, region));
  const closest = around.toSorted((a, b) =>
    regionContains(a.profile.territory, b.profile.territory) ? 1 : -1,
  );
  return closest[0] ?? null;
}
