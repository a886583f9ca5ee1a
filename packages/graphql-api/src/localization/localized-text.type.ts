import type { LocalizedText } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';
import { Locale } from '../scalars/locale.scalar.js';

@ObjectType('LocalizedText', { description: 'A text in one language.', simpleResolvers: true })
export class LocalizedTextType implements LocalizedText {
  @Field(() => Locale)
  readonly language!: LocalizedText['language'];

  @Field(() => String)
  readonly text!: string;

  @Field(() => Boolean, { description: 'A translation of ours, which the source does not give.' })
  readonly ours!: boolean;
}
