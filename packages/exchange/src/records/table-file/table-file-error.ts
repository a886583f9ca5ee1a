import { chooseText, type Locale, type LocalizedText } from '@veche/domain';
import { tableFileErrorTexts } from './table-file-error-texts.js';

/** Why a file as a whole cannot be read. The codes are stable. */
export const tableFileErrorCodes = [
  'EMPTY',
  'NOT_A_TABLE',
  'OLD_EXCEL',
  'ENCRYPTED',
  'MACROS',
  'DAMAGED',
  'TOO_LARGE',
  'ZIP_BOMB',
  'LINE_TOO_LONG',
  'UNCLOSED_QUOTE',
  'TOO_MANY_COLUMNS',
  'UNKNOWN_ENCODING',
  'NO_SUCH_SHEET',
  'NO_HEADER',
  'NO_ROWS',
] as const;

/** Why a file as a whole cannot be read: {@link tableFileErrorCodes}. */
export type TableFileErrorCode = (typeof tableFileErrorCodes)[number];

/** A file that cannot be read as a table. Its texts say why and what to do, and quote nothing of the file but harmless names of sheets. */
export class TableFileError extends Error {
  override readonly name = 'TableFileError';
  readonly texts: readonly LocalizedText[];

  /** @param detail what a text mentions, such as the limit that was passed */
  constructor(
    readonly code: TableFileErrorCode,
    detail = '',
  ) {
    const texts = tableFileErrorTexts(code, detail);
    super(texts.find(({ language }) => language === 'en')?.text ?? code);
    this.texts = texts;
  }

  /** The reason and the remedy in a language. */
  text(locale: Locale): string {
    return chooseText(this.texts, locale)?.text ?? this.message;
  }
}
