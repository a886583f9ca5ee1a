import { parentRegion, parseRegion, regionContains, type RegionCode as Code } from '@veche/domain';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { RegionCode } from '../scalars/region-code.scalar.js';
import { MemberType } from './member.type.js';
import { networkMembers } from './network-members.js';
import { RegionType } from './region.type.js';

@Resolver(() => RegionType)
export class RegionResolver {
  @Query(() => RegionType, {
    nullable: true,
    description: 'Every region of ISO 3166, whether or not there are data.',
  })
  region(@Arg('code', () => RegionCode) code: Code): RegionType {
    return new RegionType(code);
  }

  @Query(() => [RegionType], { description: 'The regions that the data speak of, at most 1000, by code.' })
  async regions(
    @Arg('within', () => RegionCode, {
      nullable: true,
      description: 'Only those inside it, itself included.',
    })
    within: Code | null | undefined,
    @Ctx() context: PublicContext,
  ): Promise<RegionType[]> {
    const codes = (await context.reader.regionCodes()).flatMap((code) => parseRegion(code) ?? []);
    const inside = codes.filter((code) => !within || regionContains(within, code));
    return inside
      .sort()
      .slice(0, 1000)
      .map((code) => new RegionType(code));
  }

  @FieldResolver(() => RegionType, { nullable: true, description: 'The region just around it.' })
  parent(@Root() region: RegionType): RegionType | null {
    return RegionType.of(parentRegion(region.code));
  }

  @FieldResolver(() => [MemberType], {
    description: 'The networks whose territory it is, lies in, or contains.',
  })
  async members(@Root() { code }: RegionType, @Ctx() context: PublicContext): Promise<MemberType[]> {
    const members = await networkMembers(context);
    return members
      .filter(
        ({ profile: { territory } }) => regionContains(territory, code) || regionContains(code, territory),
      )
      .map((member) => new MemberType(member));
  }
}
