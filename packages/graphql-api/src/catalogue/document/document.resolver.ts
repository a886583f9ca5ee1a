import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { EventType } from '../event/event.type.js';
import { FundingConnection } from '../funding/funding.connection.js';
import { FundingType } from '../funding/funding.type.js';
import { loadNode } from '../load-node.js';
import { ProjectType } from '../project/project.type.js';
import { relatedPage } from '../related-page.js';
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

  @FieldResolver(() => FundingConnection, {
    description: 'The links of funding that it is the legal basis of.',
  })
  fundings(
    @Root() document: DocumentType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<FundingType>> {
    const load = context.load.related.fundingsOnDocument;
    return relatedPage('Document.fundings', page, document.key, load, (stored) => new FundingType(stored));
  }

  @FieldResolver(() => ProjectType, { nullable: true })
  project(@Root() document: DocumentType, @Ctx() context: PublicContext): Promise<ProjectType | null> {
    const key = document.keyOf(document.record.project);
    return loadNode(context, 'Project', key, (stored) => new ProjectType(stored));
  }
}
