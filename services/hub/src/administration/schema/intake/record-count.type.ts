import { Period } from '@veche/graphql-api/building-blocks';
import type { Period as SdmxPeriod } from '@veche/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import type { RecordCount } from '../../../intake/intake.js';
import { RecordKindEnum } from './intake.enums.js';

@ObjectType('RecordCount', {
  description: 'How many records the hub holds of one kind and half-year. For staff; never to be published.',
  simpleResolvers: true,
})
export class RecordCountType implements RecordCount {
  @Field(() => RecordKindEnum)
  readonly kind!: RecordCount['kind'];

  @Field(() => Period, { description: 'The half-year that the first day of the record lies in.' })
  readonly period!: SdmxPeriod;

  @Field(() => Boolean)
  readonly synthetic!: boolean;

  @Field(() => Int)
  readonly records!: number;
}
