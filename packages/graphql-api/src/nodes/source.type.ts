import type { Source } from '@veche/domain';
import { URLResolver } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Locale } from '../scalars/locale.scalar.js';

@ObjectType('Source', { description: 'Where a fact was taken from.', simpleResolvers: true })
export class SourceType implements Source {
  @Field(() => String, { nullable: true })
  readonly title!: string | null;

  @Field(() => URLResolver, { nullable: true })
  readonly url!: string | null;

  @Field(() => String, { nullable: true })
  readonly publisher!: string | null;

  @Field(() => Locale)
  readonly language!: Source['language'];

  @Field(() => String, { description: 'The sentence as written; names of persons are elided with […].' })
  readonly quote!: string;
}
