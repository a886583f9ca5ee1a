import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import { EventType } from '../event/event.type.js';
import { loadNode } from '../load-node.js';
import { ProjectType } from '../project/project.type.js';
import { DocumentType } from './document.type.js';

@Resolver(() => DocumentType)
export class DocumentResolver {
  @FieldResolver(() => EventType, {
    nullable: true,
    description: 'The event that adopted it or that it is for.',
  })
  event(@Root() document: DocumentType, @Ctx() context: PublicContext): Promise<EventType | null> {
    const key = document.keyOf(document.record.event);
    return loadNode(context, 'Event', key, (stored) => new EventType(stored));
  }

  @FieldResolver(() => ProjectType, { nullable: true })
  project(@Root() document: DocumentType, @Ctx() context: PublicContext): Promise<ProjectType | null> {
    const key = document.keyOf(document.record.project);
    return loadNode(context, 'Project', key, (stored) => new ProjectType(stored));
  }
}
