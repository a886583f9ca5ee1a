import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { DocumentType } from '../document/document.type.js';
import { EventConnection } from '../event/event.connection.js';
import { EventType } from '../event/event.type.js';
import { FundingConnection } from '../funding/funding.connection.js';
import { FundingType } from '../funding/funding.type.js';
import { relatedList, relatedPage } from '../related-page.js';
import { ProjectType } from './project.type.js';

/** The money, meetings and texts of a project. */
@Resolver(() => ProjectType)
export class ProjectLinksResolver {
  @FieldResolver(() => FundingConnection, { description: 'The links of funding that pay for it directly.' })
  fundings(
    @Root() project: ProjectType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<FundingType>> {
    const load = context.load.related.fundingsOfProject;
    return relatedPage('Project.fundings', page, project.key, load, (stored) => new FundingType(stored));
  }

  @FieldResolver(() => [FundingType], {
    description: 'Every link of the chains that reach it, from the origin down.',
  })
  async fundingChain(@Root() project: ProjectType, @Ctx() context: PublicContext): Promise<FundingType[]> {
    const links = await context.load.fundingChain(project.key);
    return links.map((stored) => new FundingType(stored));
  }

  @FieldResolver(() => EventConnection)
  events(
    @Root() project: ProjectType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<EventType>> {
    const load = context.load.related.eventsOfProject;
    return relatedPage('Project.events', page, project.key, load, (stored) => new EventType(stored));
  }

  @FieldResolver(() => [DocumentType], { description: 'At most 100.' })
  documents(@Root() project: ProjectType, @Ctx() context: PublicContext): Promise<DocumentType[]> {
    const load = context.load.related.documentsOfProject;
    return relatedList(project.key, load, (stored) => new DocumentType(stored));
  }
}
