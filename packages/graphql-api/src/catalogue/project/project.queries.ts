import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { findNode } from '../find-node.js';
import { listNodes } from '../list-nodes.js';
import { ProjectConnection } from './project.connection.js';
import { ProjectFilter } from './project.filter.js';
import { ProjectOrder } from './project.order.js';
import { ProjectType } from './project.type.js';

@Resolver()
export class ProjectQueries {
  @Query(() => ProjectType, { nullable: true, description: 'Null where no such project is visible.' })
  project(@Arg('id', () => ID) id: string, @Ctx() context: PublicContext): Promise<ProjectType | null> {
    return findNode(context, 'Project', id, (stored) => new ProjectType(stored));
  }

  @Query(() => ProjectConnection)
  projects(
    @Arg('filter', () => ProjectFilter, { nullable: true }) filter: ProjectFilter | null | undefined,
    @Arg('orderBy', () => ProjectOrder, { nullable: true, defaultValue: ProjectOrder.NAME })
    order: keyof typeof ProjectOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<ProjectType>> {
    const list = { type: 'Project', order: order ?? ProjectOrder.NAME } as const;
    return listNodes(context, list, filter, page, (stored) => new ProjectType(stored));
  }
}
