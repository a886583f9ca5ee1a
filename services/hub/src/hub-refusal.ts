import type { LocalizedText } from '@veche/domain';

/** What a hub will not do, and why: for the person who asked, in every language of the hub. Never holds a value that could expose somebody. */
export class HubRefusal extends Error {
  override readonly name = 'HubRefusal';

  /** `code` is stable and in capitals; `texts` say what, where and how to mend it. The message is the English text. */
  constructor(
    readonly code: string,
    readonly texts: readonly LocalizedText[],
  ) {
    super(texts.find(({ language }) => language === 'en')?.text ?? code);
  }
}
