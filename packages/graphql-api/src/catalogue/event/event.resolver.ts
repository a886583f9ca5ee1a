import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import { RegionType } from '../../network/region.type.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { AgreementType } from '../agreement/agreement.type.js';
import { DocumentType } from '../document/document.type.js';
import { loadNode } from '../load-node.js';
import { ParticipationConnection } from '../participation/participation.connection.js';
import { ParticipationType } from '../participation/participation.type.js';
import { ProjectType } from '../project/project.type.js';
import { relatedList, relatedPage } from '../related-page.js';
import { EventType } from './event.type.js';

/** Who meets where and in which project; series and sessions are in the file beside. */
@Resolver(() => EventType)
export class EventResolver {
  @FieldResolver(() => RegionType, { nullable: true })
  territory(@Root() event: EventType): RegionType | null {
    return RegionType.of(event.record.territory);
  }

  @FieldResolver(() => ProjectType, { nullable: true })
  project(@Root() event: EventType, @Ctx() context: PublicContext): Promise<ProjectType | null> {
    const key = event.keyOf(event.record.project);
    return loadNode(context, 'Project', key, (stored) => new ProjectType(stored));
  }

  @FieldResolver(() => ParticipationConnection)
  participations(
    @Root() event: EventType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<ParticipationType>> {
    const load = context.load.participationsOfNode;
    return relatedPage('Event.participations', page, event.typedKey, load, ParticipationType.inNode);
  }

  @FieldResolver(() => [DocumentType], { description: 'At most 100.' })
  documents(@Root() event: EventType, @Ctx() context: PublicContext): Promise<DocumentType[]> {
    const load = context.load.related.documentsOfEvent;
    return relatedList(event.key, load, (stored) => new DocumentType(stored));
  }

  @FieldResolver(() => [AgreementType], { description: 'What was signed there; at most 100.' })
  agreements(@Root() event: EventType, @Ctx() context: PublicContext): Promise<AgreementType[]> {
    const load = context.load.related.agreementsOfEvent;
    return relatedList(event.key, load, (stored) => new AgreementType(stored));
  }
}
