/** The names that a template's text has in braces: `{rows}`, and `{rows#row|rows}` for a word that agrees with a number. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Inner}}${infer Rest}`
  ? NameOf<Inner> | Placeholders<Rest>
  : never;

type NameOf<Inner extends string> = Inner extends `${infer Name}#${string}` ? Name : Inner;

/** What stands in a placeholder's place: a number is written as the language writes numbers. */
export type Value = string | number;
