import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { MemberType } from '../network/member.type.js';
import { CatalogueNodeInterface } from './catalogue-node.type.js';

@Resolver(() => CatalogueNodeInterface)
export class CatalogueNodeResolver {
  @FieldResolver(() => MemberType, { description: 'Whose data it is.' })
  async publishedBy(
    @Root() node: CatalogueNodeInterface,
    @Ctx() context: PublicContext,
  ): Promise<MemberType | null> {
    const member = await context.load.member(node.publisher);
    return member === null ? null : new MemberType(member);
  }
}
