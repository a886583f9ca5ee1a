import { ArgsType, Field, Int } from 'type-graphql';

/** How many rows of a list, and after which. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor of this list: what comes after it.' })
  readonly after?: string | null;
}
