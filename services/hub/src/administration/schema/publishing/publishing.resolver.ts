import { Period, type Connection } from '@veche/graphql-api/building-blocks';
import type { Period as SdmxPeriod } from '@veche/domain';
import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Publication, Publishable, PublishingRef } from '../../../publishing/publications.js';
import type { AdminContext } from '../admin-context.js';
import { PageArgs, pageSize } from '../page.args.js';
import { pageConnection } from '../page-connection.js';
import { PreviewType } from './preview.type.js';
import { PublicationConnection } from './publication.connection.js';
import { PublicationType } from './publication.type.js';
import { PublishableType } from './publishable.type.js';

const whyFor = 'Why, in 3 to 500 characters: for the network’s own staff; it is not published.';

@ArgsType()
class GroupArgs {
  @Field(() => String, { description: 'Any indicator of the group.' })
  readonly indicator!: string;

  @Field(() => Period)
  readonly period!: SdmxPeriod;

  @Field(() => Boolean, { defaultValue: false, description: 'From the records that are made up.' })
  readonly synthetic!: boolean;
}

@ArgsType()
class PublishArgs extends GroupArgs {
  @Field(() => String, { description: 'Of the preview that shows what is to be published.' })
  readonly fingerprint!: string;
}

@Resolver()
export class PublishingResolver {
  @Query(() => [PublishableType], { description: 'Newest period first.' })
  publishable(
    @Ctx() { publications }: AdminContext,
    @Arg('synthetic', () => Boolean, { nullable: true, description: 'Null: both.' }) synthetic?: boolean,
  ): Promise<Publishable[]> {
    return publications.publishable(synthetic ?? undefined);
  }

  @Query(() => PreviewType, { description: 'What would be published now. Nothing is.' })
  async preview(
    @Ctx() { publications, previews }: AdminContext,
    @Args(() => GroupArgs) group: GroupArgs,
    @Arg('fingerprint', () => String, {
      nullable: true,
      description: 'To read on in a preview that was made before, as long as the hub still has it.',
    })
    fingerprint?: string,
  ): Promise<PreviewType> {
    const ref = refOf(group);
    const held = fingerprint === undefined ? null : previews.find(ref, fingerprint);
    const preview = held ?? (await publications.preview(ref));
    previews.hold(preview);
    return new PreviewType(preview);
  }

  @Query(() => PublicationConnection, { description: 'Newest first.' })
  async publications(
    @Ctx() { publications }: AdminContext,
    @Args(() => PageArgs) { first, after }: PageArgs,
  ): Promise<Connection<Publication>> {
    const page = await publications.publications({ first: pageSize(first), after: after ?? null });
    return pageConnection(page.items, {
      cursorOf: ({ id }) => id,
      show: (publication) => publication,
      hasNextPage: page.hasNextPage,
      after,
      total: page.total,
    });
  }

  @Mutation(() => PublicationType, { description: 'Publishes exactly what the preview showed.' })
  publish(
    @Ctx() { publications, account }: AdminContext,
    @Args(() => PublishArgs) group: PublishArgs,
  ): Promise<Publication> {
    return publications.publish(refOf(group), { fingerprint: group.fingerprint, account: account.name });
  }

  @Mutation(() => PublicationType, {
    description: 'Publishes what changed since the last publication, at most once a day.',
  })
  revise(
    @Ctx() { publications, account }: AdminContext,
    @Args(() => PublishArgs) group: PublishArgs,
    @Arg('reason', () => String, { description: whyFor }) reason: string,
  ): Promise<Publication> {
    return publications.revise(refOf(group), {
      fingerprint: group.fingerprint,
      reason,
      account: account.name,
    });
  }

  @Mutation(() => PublicationType, { description: 'Takes back what a publication says.' })
  withdraw(
    @Ctx() { publications, account }: AdminContext,
    @Arg('publication', () => ID) publication: string,
    @Arg('reason', () => String, { description: whyFor }) reason: string,
  ): Promise<Publication> {
    return publications.withdraw(publication, {
      reason,
      account: account.name,
    });
  }
}

function refOf({ indicator, period, synthetic }: GroupArgs): PublishingRef {
  return { indicator, period, synthetic };
}
