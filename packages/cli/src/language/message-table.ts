/** One text for people, in the languages that are written by hand; Serbian Cyrillic is made from the Latin. */
export interface Message {
  readonly en: string;
  readonly ru: string;
  readonly sr: string;
}

/**
 * Texts of one room of the command, by key, the languages of each beside each other. In a text `{rows}` stands for a value, and
 * `{rows#row|rows}` for the form of a word that agrees with it: one, few, many, as far as the language tells them apart (Unicode CLDR,
 * plural rules). What stands in backticks is typed or read as it is, in every script; the backticks are not shown.
 */
export function messageTable<const Table extends Readonly<Record<string, Message>>>(table: Table): Table {
  return table;
}
