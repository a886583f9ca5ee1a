import { Field, InputType } from 'type-graphql';

@InputType('CodeFilter', {
  description:
    'Holds a dimension to some of its codes. Several codes give several rows, and are never summed.',
})
export class CodeFilter {
  @Field(() => String, { description: 'A dimension of the indicator, such as TARGET_GROUP.' })
  readonly dimension!: string;

  @Field(() => [String], { description: 'Codes of the dimension; `_T` is its total.' })
  readonly codes!: readonly string[];
}
