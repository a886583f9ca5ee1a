import { Field, ID, ObjectType } from 'type-graphql';
import type { PreviewTable } from '../../../publishing/publications.js';

@ObjectType('PreviewTable', {
  description: 'One table: the cells of crossed dimensions with all their margins.',
  simpleResolvers: true,
})
export class PreviewTableType {
  constructor(
    readonly table: PreviewTable,
    /** Of the preview that the table is of. */
    readonly fingerprint: string,
    readonly ordinal: number,
  ) {}

  /** Ties cursors to this table of this preview. */
  get list(): string {
    return `preview ${this.fingerprint} ${this.ordinal}`;
  }

  @Field(() => ID, { description: 'Its place in the preview, from 0.' })
  get id(): string {
    return String(this.ordinal);
  }

  @Field(() => String)
  get indicator(): string {
    return this.table.indicator;
  }
}
