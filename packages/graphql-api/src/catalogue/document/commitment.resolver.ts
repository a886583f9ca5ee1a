import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import { CodeType } from '../../statistics/code.type.js';
import { codesNamed } from '../../statistics/codes-named.js';
import { CommitmentType } from './commitment.type.js';

@Resolver(() => CommitmentType)
export class CommitmentResolver {
  @FieldResolver(() => [CodeType], { description: 'Codes of services and target groups that it is about.' })
  topics(@Root() { commitment }: CommitmentType, @Ctx() context: PublicContext): Promise<CodeType[]> {
    return codesNamed(context, commitment.topics);
  }
}
