import { Field, ObjectType } from 'type-graphql';

@ObjectType('DimensionCode', {
  description: 'Where a figure stands in one dimension; a dimension that is not named stands at its total.',
  simpleResolvers: true,
})
export class DimensionCodeType {
  @Field(() => String)
  readonly dimension: string;

  @Field(() => String)
  readonly code: string;

  constructor(dimension: string, code: string) {
    this.dimension = dimension;
    this.code = code;
  }
}

/** The codes of a figure, by dimension, without those that stand at their total. */
export function dimensionCodes(codes: Readonly<Partial<Record<string, string>>>): DimensionCodeType[] {
  return Object.entries(codes)
    .filter(([, code]) => code !== undefined && code !== '_T')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, code]) => new DimensionCodeType(dimension, String(code)));
}
