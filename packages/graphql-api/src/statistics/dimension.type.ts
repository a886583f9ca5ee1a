import type { Dimension, Locale, LocalizedText } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';
import { LanguageArg } from '../localization/language.arg.js';
import { LocalizedTextType } from '../localization/localized-text.type.js';
import { nameIn } from '../localization/text-in.js';
import { CodeType } from './code.type.js';

@ObjectType('Dimension', {
  description: 'A breakdown of an indicator (SDMX concept and code list).',
  simpleResolvers: true,
})
export class DimensionType {
  constructor(
    readonly dimension: Dimension,
    /** The language of its name, and of its codes' names, where a query asks for none; the schema's own fallback unless given. */
    readonly language: Locale | null = null,
  ) {}

  @Field(() => String)
  get code(): string {
    return this.dimension.code;
  }

  @Field(() => String)
  name(@LanguageArg() language?: string): string {
    return nameIn(this.dimension.names, language ?? this.language, this.dimension.code);
  }

  @Field(() => [LocalizedTextType])
  get names(): readonly LocalizedText[] {
    return this.dimension.names;
  }

  @Field(() => Boolean, { description: 'Its codes partition the population.' })
  get additive(): boolean {
    return this.dimension.additive;
  }

  @Field(() => [CodeType], { description: 'Without the total `_T`, which every dimension has.' })
  get codes(): CodeType[] {
    return this.dimension.codes
      .filter(({ code }) => code !== '_T')
      .map((member) => new CodeType(member, this.language));
  }
}
