import type { Dimension, Locale, LocalizedText } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';
import { LanguageArg } from '../localization/language.arg.js';
import { LocalizedTextType } from '../localization/localized-text.type.js';
import { nameIn } from '../localization/text-in.js';

@ObjectType('Code', { description: 'A code of a dimension.', simpleResolvers: true })
export class CodeType {
  constructor(
    readonly member: Dimension['codes'][number],
    /** The language of its name where a query asks for none; the schema's own fallback unless given. */
    readonly language: Locale | null = null,
  ) {}

  /** A code that no definition here describes. */
  static bare(code: Dimension['codes'][number]['code']): CodeType {
    return new CodeType({ code, names: [], parents: [], mayOverlap: [], inferred: null });
  }

  @Field(() => String)
  get code(): string {
    return this.member.code;
  }

  @Field(() => String)
  name(@LanguageArg() language?: string): string {
    return nameIn(this.member.names, language ?? this.language, this.member.code);
  }

  @Field(() => [LocalizedTextType])
  get names(): readonly LocalizedText[] {
    return this.member.names;
  }

  @Field(() => String, { nullable: true, description: 'The roll-up that contains it; the first of several.' })
  get parent(): string | null {
    return this.member.parents[0] ?? null;
  }

  @Field(() => [String], { description: 'Every roll-up that contains it.' })
  get parents(): readonly string[] {
    return this.member.parents;
  }

  @Field(() => [String], {
    description: 'Codes of the same dimension that one unit can have besides this one.',
  })
  get mayOverlap(): readonly string[] {
    return this.member.mayOverlap;
  }

  @Field(() => Boolean, { description: 'Each country defines the group for itself.' })
  get definedByCountry(): boolean {
    return this.member.definedByCountry ?? false;
  }
}
