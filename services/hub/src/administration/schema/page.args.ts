import { ArgsType, Field, Int } from 'type-graphql';
import { badPage } from '../http/admin-refusals.js';

export const largestPage = 100;

/** How many rows of a list, and after which. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  readonly first!: number;

  @Field(() => String, { nullable: true, description: 'A cursor of this list: what comes after it.' })
  readonly after?: string | null;
}

/**
 * A page's size, where it can be one.
 *
 * @throws HubRefusal BAD_PAGE
 */
export function pageSize(first: number): number {
  if (first < 1 || first > largestPage) throw badPage(largestPage);
  return first;
}
