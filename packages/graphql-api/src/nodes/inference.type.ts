import type { Inference } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('Inference', { description: 'A field that nobody stated.', simpleResolvers: true })
export class InferenceType implements Inference {
  @Field(() => String)
  readonly field!: string;

  @Field(() => String, { description: 'Why we hold it.' })
  readonly why!: string;
}
