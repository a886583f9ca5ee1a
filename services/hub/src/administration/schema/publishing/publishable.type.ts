import { Period } from '@veche/graphql-api/building-blocks';
import type { Period as SdmxPeriod } from '@veche/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Publication, Publishable } from '../../../publishing/publications.js';
import { PublicationType } from './publication.type.js';

@ObjectType('Publishable', {
  description: 'A group of linked indicators and a period that there are records for.',
  simpleResolvers: true,
})
export class PublishableType implements Publishable {
  @Field(() => String, { description: 'The first indicator of the group.' })
  readonly indicator!: string;

  @Field(() => [String], { description: 'All that are published together.' })
  readonly indicators!: readonly string[];

  @Field(() => Period)
  readonly period!: SdmxPeriod;

  @Field(() => Boolean)
  readonly synthetic!: boolean;

  @Field(() => Int)
  readonly records!: number;

  @Field(() => PublicationType, { nullable: true })
  readonly lastPublication!: Publication | null;

  @Field(() => Boolean, {
    description: 'Records came, changed or went since the last publication; true where there was none.',
  })
  readonly changedSince!: boolean;
}
