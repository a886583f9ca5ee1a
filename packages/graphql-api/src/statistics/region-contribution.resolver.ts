import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { ReleaseType } from '../network/release.type.js';
import { RegionContributionType } from './region-contribution.type.js';

@Resolver(() => RegionContributionType)
export class RegionContributionResolver {
  @FieldResolver(() => ReleaseType, { nullable: true, description: 'Where the figure was published.' })
  async release(
    @Root() { figure }: RegionContributionType,
    @Ctx() context: PublicContext,
  ): Promise<ReleaseType | null> {
    if (figure === null) return null;
    const found = await context.load.release({ publisher: figure.publisher, sequence: figure.release });
    return found === null ? null : new ReleaseType(found);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The version of the definition that it follows.' })
  async definitionVersion(
    @Root() { figure }: RegionContributionType,
    @Ctx() context: PublicContext,
  ): Promise<number | null> {
    if (figure === null) return null;
    const found = await context.load.release({ publisher: figure.publisher, sequence: figure.release });
    return found?.version ?? null;
  }
}
