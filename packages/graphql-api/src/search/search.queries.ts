import type { CatalogueNodeType } from '@veche/domain';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { showNode } from '../catalogue/show-node.js';
import type { PublicContext } from '../context.js';
import { ArgumentError } from '../errors/argument-error.js';
import { connectionOf } from '../paging/connection.js';
import { PageArgs } from '../paging/page.args.js';
import { pageRequest } from '../paging/page-request.js';
import { NodeTypeEnum } from './node-type.enum.js';
import { SearchConnectionType, type SearchConnection } from './search.connection.js';

const longestText = 500;

@Resolver()
export class SearchQueries {
  @Query(() => SearchConnectionType, {
    description:
      'Finds what has all the words, in any script, with or without diacritics and endings: "vece" finds «вече», «мотивация» finds «мотивации».',
  })
  async search(
    @Arg('text', () => String, { description: 'At most 500 characters.' }) text: string,
    @Arg('types', () => [NodeTypeEnum], { nullable: true, description: 'Of these types. Default: of all.' })
    types: readonly CatalogueNodeType[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<SearchConnection> {
    if (text.length > longestText) throw tooLong(text);
    const request = pageRequest('search', page);
    const found = await context.reader.searchPage(text, types ?? null, request);
    const { edges, ...connection } = connectionOf('search', request, found, (hit) => hit);
    const hits = edges.map(({ cursor, node: { node, match, text: written } }) => ({
      cursor,
      node: showNode(node),
      match,
      text: written,
    }));
    return { ...connection, edges: hits, nodes: hits.map(({ node }) => node) };
  }
}

function tooLong(text: string): ArgumentError {
  return new ArgumentError({
    code: 'TEXT_TOO_LONG',
    argument: 'text',
    message: `A text of ${text.length} characters is too long to search for.`,
    valid: `at most ${longestText} characters`,
  });
}
