import { PageInfoType, type PageInfo } from '@veche/graphql-api/building-blocks';
import { Field, Int, ObjectType } from 'type-graphql';
import type { JobPage } from '../../../intake/intake.js';
import { ImportJobType } from './import-job.type.js';

@ObjectType('ImportJobConnection', {
  description: 'A page of imports. It is continued after its last one only.',
  simpleResolvers: true,
})
export class ImportJobConnection {
  @Field(() => [ImportJobType])
  readonly nodes: readonly ImportJobType[];

  @Field(() => PageInfoType)
  readonly pageInfo: PageInfo;

  @Field(() => Int, { nullable: true, description: 'Null: jobs are many, and nobody needs to know.' })
  readonly totalCount: number | null = null;

  constructor({ jobs, next }: JobPage, after: string | null | undefined) {
    this.nodes = jobs.map((job) => new ImportJobType(job));
    this.pageInfo = {
      hasNextPage: next !== null,
      hasPreviousPage: typeof after === 'string',
      startCursor: null,
      endCursor: next,
    };
  }
}
