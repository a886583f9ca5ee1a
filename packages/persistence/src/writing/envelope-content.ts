import {
  catalogueBodySchema,
  indicatorDefinitionSchema,
  releaseBodySchema,
  type CatalogueBody,
  type IndicatorDefinition,
  type ReleaseBody,
} from '@veche/domain';
import { z } from 'zod';
import type { EnvelopeKind } from '@veche/release';

/** The body of an envelope of kind `withdrawal`: which release its publisher takes back, and why. */
export const withdrawalBodySchema = z.strictObject({
  /** The sequence of the release. */
  release: z.int().min(1),
  reason: z.string().trim().min(1),
});

export type WithdrawalBody = z.infer<typeof withdrawalBodySchema>;

/** What an envelope says, parsed. A key's envelope is stored and shows nothing. */
export type EnvelopeContent =
  | { readonly kind: 'release'; readonly body: ReleaseBody }
  | { readonly kind: 'catalogue'; readonly body: CatalogueBody }
  | { readonly kind: 'definition'; readonly body: IndicatorDefinition }
  | { readonly kind: 'withdrawal'; readonly body: WithdrawalBody }
  | { readonly kind: 'key'; readonly body: unknown };

export type ParsedContent =
  { readonly ok: true; readonly content: EnvelopeContent } | { readonly ok: false; readonly message: string };

/** Reads the JSON value of a body by the schema of its kind; the message says every place that is wrong. */
export function parseContent(kind: EnvelopeKind, value: unknown): ParsedContent {
  switch (kind) {
    case 'release':
      return outcome(releaseBodySchema.safeParse(value), (body) => ({ kind, body }));
    case 'catalogue':
      return outcome(catalogueBodySchema.safeParse(value), (body) => ({ kind, body }));
    case 'definition':
      return outcome(indicatorDefinitionSchema.safeParse(value), (body) => ({ kind, body }));
    case 'withdrawal':
      return outcome(withdrawalBodySchema.safeParse(value), (body) => ({ kind, body }));
    case 'key':
      return { ok: true, content: { kind, body: value } };
  }
}

function outcome<T>(parsed: z.ZodSafeParseResult<T>, content: (body: T) => EnvelopeContent): ParsedContent {
  return parsed.success
    ? { ok: true, content: content(parsed.data) }
    : { ok: false, message: z.prettifyError(parsed.error) };
}
