import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { CatalogueNodeInterface } from '../../nodes/catalogue-node.type.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { relatedPage } from '../related-page.js';
import { showNode } from '../show-node.js';
import { CatalogueNodeConnection } from './catalogue-node.connection.js';
import { CooperationType } from './cooperation.type.js';

@Resolver(() => CooperationType)
export class CooperationResolver {
  @FieldResolver(() => CatalogueNodeConnection, {
    description:
      'The agreements, events, fundings and projects in which both take part, each with its sources.',
  })
  through(
    @Root() cooperation: CooperationType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<CatalogueNodeInterface>> {
    return relatedPage(
      'Cooperation.through',
      page,
      cooperation.pair,
      context.load.nodesOfCooperation,
      showNode,
    );
  }
}
