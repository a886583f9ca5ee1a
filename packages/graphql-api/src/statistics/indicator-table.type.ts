import { Field, ObjectType } from 'type-graphql';
import { DimensionType } from './dimension.type.js';

@ObjectType('IndicatorTable', {
  description: 'Dimensions that may be crossed; none: the total alone.',
  simpleResolvers: true,
})
export class IndicatorTableType {
  @Field(() => [DimensionType])
  readonly dimensions: readonly DimensionType[];

  constructor(dimensions: readonly DimensionType[]) {
    this.dimensions = dimensions;
  }
}
