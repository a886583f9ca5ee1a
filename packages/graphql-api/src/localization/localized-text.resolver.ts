import { inOtherScript, type LocalizedText } from '@veche/domain';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LocalizedTextType } from './localized-text.type.js';

@Resolver(() => LocalizedTextType)
export class LocalizedTextResolver {
  @FieldResolver(() => LocalizedTextType, {
    nullable: true,
    description:
      'A Serbian text in the other of its scripts, transliterated by us; null for other languages.',
  })
  otherScript(@Root() text: LocalizedText): LocalizedText | null {
    return inOtherScript(text);
  }
}
