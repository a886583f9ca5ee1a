import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import { RegionType } from '../../network/region.type.js';
import { EventType } from '../event/event.type.js';
import { loadNode } from '../load-node.js';
import { AgreementType } from './agreement.type.js';

@Resolver(() => AgreementType)
export class AgreementResolver {
  @FieldResolver(() => RegionType, { nullable: true })
  territory(@Root() agreement: AgreementType): RegionType | null {
    return RegionType.of(agreement.record.territory);
  }

  @FieldResolver(() => EventType, { nullable: true, description: 'The event at which it was signed.' })
  event(@Root() agreement: AgreementType, @Ctx() context: PublicContext): Promise<EventType | null> {
    const key = agreement.keyOf(agreement.record.event);
    return loadNode(context, 'Event', key, (stored) => new EventType(stored));
  }
}
