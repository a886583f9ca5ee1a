import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { MemberType } from '../network/member.type.js';
import { CatalogueNodeInterface } from './catalogue-node.type.js';
import { StatementType } from './statement.type.js';

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

  @FieldResolver(() => [StatementType], {
    description: 'Findings without a number: its own, then those that other nodes hold about it.',
  })
  async statements(
    @Root() node: CatalogueNodeInterface,
    @Ctx() context: PublicContext,
  ): Promise<StatementType[]> {
    const { type, id } = node.typedKey;
    const others = await context.load.nodesSpeakingOf(node.typedKey);
    const aboutIt = others
      .filter(({ record }) => record.type !== type || record.id !== id)
      .flatMap(({ record }) => record.statements)
      .filter(({ about }) => about?.type === type && about.id === id);
    return [...node.record.statements, ...aboutIt].map(
      (statement) => new StatementType(node.publisher, statement),
    );
  }
}
