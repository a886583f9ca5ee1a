import { Field, ObjectType } from 'type-graphql';
import type { PreviewTable } from '../../../publishing/publications.js';

@ObjectType('PreviewTable', {
  description: 'One table: the cells of crossed dimensions with all their margins.',
  simpleResolvers: true,
})
export class PreviewTableType {
  constructor(
    readonly table: PreviewTable,
    /** Ties cursors to this table of this preview. */
    readonly list: string,
  ) {}

  @Field(() => String)
  get indicator(): string {
    return this.table.indicator;
  }
}
