import type { StatedTime } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('StatedTime', { description: 'A time as a source states it.', simpleResolvers: true })
export class StatedTimeType implements StatedTime {
  @Field(() => String)
  readonly asWritten!: string;

  @Field(() => String, {
    nullable: true,
    description: 'EDTF (ISO 8601-2); null where the statement cannot be resolved.',
  })
  readonly value!: string | null;

  @Field(() => [String], { description: 'Every reading that fits part of the statement, in EDTF.' })
  readonly candidates!: string[];

  @Field(() => Boolean)
  readonly inferred!: boolean;

  @Field(() => String, { nullable: true, description: 'Why an inferred value is held.' })
  readonly why!: string | null;

  @Field(() => String, { nullable: true, description: 'What contradicts what.' })
  readonly conflict!: string | null;
}
