import { Ctx, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { MemberType } from './member.type.js';
import { networkMembers } from './network-members.js';
import { NetworkType } from './network.type.js';

@Resolver()
export class NetworkQueries {
  @Query(() => NetworkType, { description: 'Never cached.' })
  async network(@Ctx() context: PublicContext): Promise<NetworkType> {
    context.freshness.forbidCaching();
    const [revision, members] = await Promise.all([context.load.revision(), networkMembers(context)]);
    return new NetworkType(
      revision,
      members.map((member) => new MemberType(member)),
    );
  }
}
