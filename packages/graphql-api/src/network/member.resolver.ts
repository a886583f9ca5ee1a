import { DateTimeResolver } from 'graphql-scalars';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { relatedPage } from '../catalogue/related-page.js';
import type { PublicContext } from '../context.js';
import type { Connection } from '../paging/connection.js';
import { PageArgs } from '../paging/page.args.js';
import { MemberType } from './member.type.js';
import { RefusalConnection } from './refusal.connection.js';
import { RefusalType } from './refusal.type.js';
import { ReleaseType } from './release.type.js';

@Resolver(() => MemberType)
export class MemberResolver {
  @FieldResolver(() => DateTimeResolver, { nullable: true, description: 'When it last answered.' })
  lastContact(@Root() { member }: MemberType, @Ctx() context: PublicContext): Date | null {
    context.freshness.forbidCaching();
    return member.lastContact;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many envelopes it has announced that are not yet served here.',
  })
  lag(@Root() { member }: MemberType, @Ctx() context: PublicContext): number | null {
    context.freshness.forbidCaching();
    return member.lag;
  }

  @FieldResolver(() => ReleaseType, { nullable: true })
  async lastRelease(
    @Root() { member }: MemberType,
    @Ctx() context: PublicContext,
  ): Promise<ReleaseType | null> {
    const release = await context.load.lastRelease(member.code);
    return release === null ? null : new ReleaseType(release);
  }

  @FieldResolver(() => RefusalConnection, { description: 'Envelopes of it that were refused here, and why.' })
  refusals(
    @Root() { member }: MemberType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<RefusalType>> {
    context.freshness.forbidCaching();
    return relatedPage(
      'Member.refusals',
      page,
      member.code,
      context.load.refusals,
      (stored) => new RefusalType(stored),
    );
  }
}
