import type { LocalizedText, Reason } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';
import { LanguageArg } from '../localization/language.arg.js';
import { LocalizedTextType } from '../localization/localized-text.type.js';
import { nameIn } from '../localization/text-in.js';

@ObjectType('Reason', { description: 'Why figures are not added or not comparable.', simpleResolvers: true })
export class ReasonType {
  constructor(readonly reason: Reason) {}

  @Field(() => String, { description: 'A stable code.' })
  get code(): string {
    return this.reason.code;
  }

  @Field(() => String, { description: 'A sentence.' })
  text(@LanguageArg() language?: string): string {
    return nameIn(this.reason.texts, language, this.reason.text);
  }

  @Field(() => [LocalizedTextType])
  get texts(): readonly LocalizedText[] {
    return this.reason.texts;
  }

  @Field(() => [String], { description: 'The regions, dimensions or codes that it is about.' })
  get about(): readonly string[] {
    return this.reason.about;
  }
}
