import type { Period } from '@veche/domain';
import { z } from 'zod';
import type { HubConnection } from '../hub/hub-connection.js';

/** What is published at once. */
export interface PublishingRef {
  readonly indicator: string;
  readonly period: Period;
  readonly synthetic: boolean;
}

const summarySchema = z.object({
  indicator: z.string(),
  indicators: z.array(z.string()),
  period: z.string(),
  synthetic: z.boolean(),
  cells: z.number(),
  published: z.number(),
  hidden: z.number(),
  hiddenSum: z.number(),
  small: z.number(),
  protecting: z.number(),
  changes: z.object({ new: z.number(), same: z.number(), changed: z.number(), nowHidden: z.number() }),
  fingerprint: z.string(),
  refusal: z.object({ code: z.string(), message: z.string() }).nullable(),
});

const cellSchema = z.object({
  codes: z.array(z.object({ dimension: z.string(), code: z.string() })),
  value: z.number(),
  contributors: z.number(),
  hidden: z.boolean(),
  why: z.string().nullable(),
  before: z.object({ hidden: z.boolean(), value: z.number().nullable() }).nullable(),
});

const namedSchema = z.object({ code: z.string(), name: z.string() });

const tableSchema = z.object({
  indicator: z.string(),
  name: z.string(),
  dimensions: z.array(namedSchema.extend({ codes: z.array(namedSchema) })),
  cells: z.object({ nodes: z.array(cellSchema), totalCount: z.number().nullable() }),
});

/** The numbers of what would be published. */
export type PreviewSummary = z.infer<typeof summarySchema>;
export type PreviewedTable = z.infer<typeof tableSchema>;
export type PreviewedCell = z.infer<typeof cellSchema>;
/** What would be published, cell by cell, with what only the network's staff may see. */
export type WholePreview = PreviewSummary & { readonly tables: PreviewedTable[] };

const summaryFields = `indicator indicators period synthetic cells published hidden hiddenSum small protecting
    changes { new same changed nowHidden } fingerprint refusal { code message }`;

const wanted = '$indicator: String!, $period: Period!, $synthetic: Boolean!';
const given = 'indicator: $indicator, period: $period, synthetic: $synthetic';

/** The most cells of a table that the hub gives at once. */
export const mostCells = 10_000;

export async function previewSummary(hub: HubConnection, ref: PublishingRef): Promise<PreviewSummary> {
  const query = `query PreviewSummary(${wanted}) { preview(${given}) { ${summaryFields} } }`;
  const { preview } = await hub.ask(z.object({ preview: summarySchema }), query, { ...ref }, { slow: true });
  return preview;
}

export async function wholePreview(hub: HubConnection, ref: PublishingRef): Promise<WholePreview> {
  const query = `query Preview(${wanted}, $language: Locale) { preview(${given}) { ${summaryFields}
    tables { indicator name(language: $language)
      dimensions { code name(language: $language) codes { code name(language: $language) } }
      cells(first: ${mostCells}) { totalCount
        nodes { codes { dimension code } value contributors hidden why before { hidden value } } } } } }`;
  const schema = z.object({ preview: summarySchema.extend({ tables: z.array(tableSchema) }) });
  const variables = { ...ref, language: hub.access.language };
  const { preview } = await hub.ask(schema, query, variables, { slow: true });
  return preview;
}
