import { LanguageArg, nameIn } from '@veche/graphql-api/building-blocks';
import type { LocalizedText } from '@veche/domain';
import { Ctx, Field, ObjectType } from 'type-graphql';
import type { AdminContext } from '../admin-context.js';

@ObjectType('Refusal', { description: 'Why the hub would not publish.', simpleResolvers: true })
export class RefusalType {
  @Field(() => String)
  readonly code: string;
  readonly #texts: readonly LocalizedText[];

  constructor({ code, texts }: { readonly code: string; readonly texts: readonly LocalizedText[] }) {
    this.code = code;
    this.#texts = texts;
  }

  @Field(() => String)
  message(@Ctx() context: AdminContext, @LanguageArg() language?: string): string {
    return nameIn(this.#texts, language ?? context.language, this.code);
  }
}
