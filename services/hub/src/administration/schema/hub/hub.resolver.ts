import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AdminContext } from '../admin-context.js';
import { isReachable } from './is-reachable.js';
import { GatewayStateType, HubStateType } from './hub-state.type.js';

@Resolver(() => HubStateType)
export class HubResolver {
  @Query(() => HubStateType)
  hub(@Ctx() { hub }: AdminContext): HubStateType {
    return new HubStateType(hub);
  }

  @FieldResolver(() => GatewayStateType, { nullable: true, description: 'Null where the hub has none.' })
  async gateway(
    @Root() { hub }: HubStateType,
  ): Promise<{ url: string; reachable: boolean; waitingFor: string | null } | null> {
    if (hub.gatewayUrl === null) return null;
    return {
      url: hub.gatewayUrl,
      reachable: await isReachable(hub.gatewayUrl),
      waitingFor: hub.waitingFor(),
    };
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the ledger knows every figure that was ever published from records. If not, the database came from an older backup, and nothing new can be protected.',
  })
  ledgerComplete(@Ctx() { publications }: AdminContext): Promise<boolean> {
    return publications.ledgerIsComplete();
  }
}
