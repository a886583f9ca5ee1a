import { Period } from '@veche/graphql-api/building-blocks';
import type { Period as SdmxPeriod } from '@veche/domain';
import { DateTimeResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Publication, PublicationKind } from '../../../publishing/publications.js';
import { PublicationKindEnum } from './publishing.enums.js';

@ObjectType('Publication', {
  description: 'One act of publishing, revising or withdrawing.',
  simpleResolvers: true,
})
export class PublicationType implements Publication {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'The first indicator of the group.' })
  readonly indicator!: string;

  @Field(() => [String], { description: 'All that were published together.' })
  readonly indicators!: readonly string[];

  @Field(() => Period)
  readonly period!: SdmxPeriod;

  @Field(() => Boolean)
  readonly synthetic!: boolean;

  @Field(() => PublicationKindEnum)
  readonly kind!: PublicationKind;

  @Field(() => DateTimeResolver)
  readonly publishedAt!: Date;

  @Field(() => String, { description: 'Who did it.' })
  readonly account!: string;

  @Field(() => [String], { description: 'The hashes of the signed envelopes that it appended.' })
  readonly releases!: readonly string[];

  @Field(() => Int)
  readonly cells!: number;

  @Field(() => Int, { description: 'How many of the cells are said without their value.' })
  readonly hidden!: number;

  @Field(() => String, { nullable: true, description: 'Why it was revised or withdrawn.' })
  readonly reason!: string | null;
}
