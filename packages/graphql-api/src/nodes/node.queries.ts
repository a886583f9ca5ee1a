import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { ArgumentError } from '../errors/argument-error.js';
import { findAnyNode } from './find-any-node.js';
import { NodeInterface } from './node.type.js';

const mostIds = 100;

@Resolver()
export class NodeQueries {
  @Query(() => NodeInterface, { nullable: true, description: 'Null where no such node is visible.' })
  node(@Arg('id', () => ID) id: string, @Ctx() context: PublicContext): Promise<NodeInterface | null> {
    return findAnyNode(context, id, 'id');
  }

  @Query(() => [NodeInterface], {
    nullable: 'items',
    description: 'In the order of the ids, at most 100; null for those that are not visible.',
  })
  nodes(
    @Arg('ids', () => [ID]) ids: readonly string[],
    @Ctx() context: PublicContext,
  ): Promise<(NodeInterface | null)[]> {
    if (ids.length > mostIds) {
      throw new ArgumentError({
        code: 'TOO_MANY_VALUES',
        argument: 'ids',
        message: `${ids.length} ids are too many at once.`,
        valid: `at most ${mostIds} ids`,
      });
    }
    return Promise.all(ids.map((id, index) => findAnyNode(context, id, `ids[${index}]`)));
  }
}
