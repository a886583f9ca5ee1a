import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadNode } from '../catalogue/load-node.js';
import { showNode } from '../catalogue/show-node.js';
import type { PublicContext } from '../context.js';
import { NodeInterface } from './node.type.js';
import { StatementType } from './statement.type.js';

@Resolver(() => StatementType)
export class StatementResolver {
  @FieldResolver(() => NodeInterface, { nullable: true, description: 'Null: about the node it stands in.' })
  about(
    @Root() { publisher, statement }: StatementType,
    @Ctx() context: PublicContext,
  ): Promise<NodeInterface | null> {
    if (statement.about === null) return Promise.resolve(null);
    return loadNode(context, statement.about.type, { publisher, id: statement.about.id }, showNode);
  }
}
