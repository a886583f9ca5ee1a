import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { nameIn } from '../localization/text-in.js';
import { IndicatorType } from '../statistics/indicator.type.js';
import { MemberType } from './member.type.js';
import { ReleaseType } from './release.type.js';

@Resolver(() => ReleaseType)
export class ReleaseResolver {
  @FieldResolver(() => MemberType)
  async publisher(
    @Root() { release }: ReleaseType,
    @Ctx() context: PublicContext,
  ): Promise<MemberType | null> {
    const member = await context.load.member(release.publisher);
    return member === null ? null : new MemberType(member);
  }

  @FieldResolver(() => IndicatorType)
  async indicator(
    @Root() { release }: ReleaseType,
    @Ctx() context: PublicContext,
  ): Promise<IndicatorType | null> {
    const stored = await context.load.definitionByHash(release.definitionHash);
    return stored === null ? null : new IndicatorType(stored);
  }

  @FieldResolver(() => String, { description: 'How to cite it.' })
  async citation(@Root() { release }: ReleaseType, @Ctx() context: PublicContext): Promise<string> {
    const [member, stored] = await Promise.all([
      context.load.member(release.publisher),
      context.load.definitionByHash(release.definitionHash),
    ]);
    const publisher = nameIn(member?.profile.names ?? [], 'en', release.publisher);
    const title = nameIn(stored?.definition.names ?? [], 'en', release.indicator);
    const date = release.publishedAt.toISOString().slice(0, 10);
    return `${publisher} (${date}). ${title} (${release.indicator}, version ${release.version}), release ${release.sequence}. SHA-256 ${release.hash}. ${release.licence}`;
  }
}
