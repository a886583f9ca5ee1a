import type { SearchHit } from '@veche/persistence';
import { Field, Int, ObjectType } from 'type-graphql';
import { CatalogueNodeInterface } from '../nodes/catalogue-node.type.js';
import type { Connection, Edge, PageInfo } from '../paging/connection.js';
import { PageInfoType } from '../paging/page-info.type.js';
import { SearchMatch } from './search-match.enum.js';

/** A node that was found, and how. */
export interface SearchEdge extends Edge<CatalogueNodeInterface>, Pick<SearchHit, 'match' | 'text'> {}

/** A page of what was found. */
export interface SearchConnection extends Connection<CatalogueNodeInterface> {
  readonly edges: readonly SearchEdge[];
}

@ObjectType('SearchEdge', { simpleResolvers: true })
export class SearchEdgeType implements SearchEdge {
  @Field(() => String)
  readonly cursor!: string;

  @Field(() => CatalogueNodeInterface)
  readonly node!: CatalogueNodeInterface;

  @Field(() => SearchMatch)
  readonly match!: SearchHit['match'];

  @Field(() => String, { description: 'The text in which it was found, as it was written.' })
  readonly text!: string;
}

@ObjectType('SearchConnection', { simpleResolvers: true })
export class SearchConnectionType implements SearchConnection {
  @Field(() => PageInfoType)
  readonly pageInfo!: PageInfo;

  @Field(() => [SearchEdgeType])
  readonly edges!: readonly SearchEdge[];

  @Field(() => [CatalogueNodeInterface])
  readonly nodes!: readonly CatalogueNodeInterface[];

  @Field(() => Int, { nullable: true, description: 'How many there are in all.' })
  readonly totalCount!: () => Promise<number | null>;
}
