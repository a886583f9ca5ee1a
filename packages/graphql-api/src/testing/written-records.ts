import { canonicalJson, sha256Hex } from '@veche/release';

/** A body or a part of one as a publisher writes it: what is left out has its default. */
export type Written = Readonly<Record<string, unknown>>;

export const source: Written = {
  title: 'A notice',
  url: 'https://example.org/notice',
  publisher: null,
  language: 'ru',
  quote: 'как написано',
};

export const text = (language: string, words: string, ours = false): Written => ({
  language,
  text: words,
  ours,
});

/** A node of the catalogue with one source. */
export const node = (type: string, id: string, fields: Written): Written => ({
  type,
  id,
  sources: [source],
  ...fields,
});

/** Somebody who takes part. */
export const takesPart = (organization: string, role: string): Written => ({
  organization,
  asWritten: organization,
  role,
});

/** The hash of a definition, as its releases cite it. */
export const hashOf = (definition: Written): string => sha256Hex(canonicalJson(definition));

export const reported = (region: string, period: string, value: number, fields: Written = {}): Written => ({
  region,
  period,
  state: 'REPORTED',
  value,
  ...fields,
});

/** A release of one table of an indicator. */
export const release = (
  definition: Written,
  table: readonly string[],
  observations: readonly Written[],
  fields: Written = {},
): Written => ({
  indicator: definition.code,
  version: definition.version,
  definitionHash: hashOf(definition),
  table,
  synthetic: false,
  certificate: { method: 'THRESHOLD', threshold: 5, zeros: 'PUBLISHED' },
  observations,
  ...fields,
});
