import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { compare } from './compare.js';
import { ComparisonArgs } from './comparison.args.js';
import { ComparisonType } from './comparison.type.js';
import { IndicatorType } from './indicator.type.js';

@Resolver(() => IndicatorType)
export class ComparisonResolver {
  @FieldResolver(() => ComparisonType, {
    description: 'One cell of the indicator now and then, here and there.',
  })
  async comparison(
    @Root() indicator: IndicatorType,
    @Args(() => ComparisonArgs) args: ComparisonArgs,
    @Ctx() context: PublicContext,
  ): Promise<ComparisonType> {
    return new ComparisonType(await compare(context, indicator, args));
  }
}
