import { ArgsType, Field, Int } from 'type-graphql';

export const largestCellPage = 10_000;

/** How many cells of a table, and after which. */
@ArgsType()
export class CellPageArgs {
  @Field(() => Int, { defaultValue: 1000, description: 'How many, 1 to 10,000.' })
  readonly first!: number;

  @Field(() => String, { nullable: true, description: 'A cursor of this table: what comes after it.' })
  readonly after?: string | null;
}
