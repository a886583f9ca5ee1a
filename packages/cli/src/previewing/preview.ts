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

const pageSchema = z.object({
  nodes: z.array(cellSchema),
  totalCount: z.number().nullable(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

const tableSchema = z.object({
  id: z.string(),
  indicator: z.string(),
  name: z.string(),
  dimensions: z.array(namedSchema.extend({ codes: z.array(namedSchema) })),
  cells: pageSchema,
});

/** The numbers of what would be published. */
export type PreviewSummary = z.infer<typeof summarySchema>;
export type PreviewedTable = Omit<z.infer<typeof tableSchema>, 'cells'> & {
  readonly cells: Omit<z.infer<typeof pageSchema>, 'pageInfo'>;
};
export type PreviewedCell = z.infer<typeof cellSchema>;
/** What would be published, cell by cell, with what only the network's staff may see. */
export type WholePreview = PreviewSummary & { readonly tables: PreviewedTable[] };

const summaryFields = `indicator indicators period synthetic cells published hidden hiddenSum small protecting
    changes { new same changed nowHidden } fingerprint refusal { code message }`;

const wanted = '$indicator: String!, $period: Period!, $synthetic: Boolean!';
const given = 'indicator: $indicator, period: $period, synthetic: $synthetic';

/** Whether there is anything to look at: an outright refusal comes without figures. */
export function hasFigures({ cells }: PreviewSummary): boolean {
  return cells > 0;
}

/** Whether all that keeps these figures from being published is that they are published already. */
export function isUnchanged({ refusal }: PreviewSummary): boolean {
  return refusal?.code === 'UNCHANGED';
}

const cellsQuery = `cells(first: 10000, after: $after) { totalCount pageInfo { hasNextPage endCursor }
        nodes { codes { dimension code } value contributors hidden why before { hidden value } } }`;

export async function previewSummary(hub: HubConnection, ref: PublishingRef): Promise<PreviewSummary> {
  const query = `query PreviewSummary(${wanted}) { preview(${given}) { ${summaryFields} } }`;
  const { preview } = await hub.ask(z.object({ preview: summarySchema }), query, { ...ref }, { slow: true });
  return preview;
}

/** Every cell of every table, however many: a large table is read page by page. */
export async function wholePreview(hub: HubConnection, ref: PublishingRef): Promise<WholePreview> {
  const query = `query Preview(${wanted}, $language: Locale, $after: String) { preview(${given}) { ${summaryFields}
    tables { id indicator name(language: $language)
      dimensions { code name(language: $language) codes { code name(language: $language) } }
      ${cellsQuery} } } }`;
  const schema = z.object({ preview: summarySchema.extend({ tables: z.array(tableSchema) }) });
  const variables = { ...ref, language: hub.access.language };
  const { preview } = await hub.ask(schema, query, variables, { slow: true });
  const tables: PreviewedTable[] = [];
  for (const { cells, ...table } of preview.tables) {
    const { nodes, totalCount } = cells;
    for await (const more of furtherCells(
      hub,
      { ref, fingerprint: preview.fingerprint, id: table.id },
      cells,
    ))
      for (const cell of more) nodes.push(cell);
    tables.push({ ...table, cells: { nodes, totalCount } });
  }
  return { ...preview, tables };
}

const furtherSchema = z.object({
  preview: z.object({ table: z.object({ cells: pageSchema }).nullable() }),
});

/** The pages of one table of this very preview after its first. Where the records changed meanwhile, the hub refuses the cursor. */
async function* furtherCells(
  hub: HubConnection,
  { ref, fingerprint, id }: { ref: PublishingRef; fingerprint: string; id: string },
  first: z.infer<typeof pageSchema>,
): AsyncGenerator<readonly PreviewedCell[]> {
  const query = `query PreviewCells(${wanted}, $fingerprint: String!, $id: ID!, $after: String) {
    preview(${given}, fingerprint: $fingerprint) { table(id: $id) { ${cellsQuery} } } }`;
  let page = first;
  while (page.pageInfo.hasNextPage) {
    const variables = { ...ref, fingerprint, id, after: page.pageInfo.endCursor };
    const { preview } = await hub.ask(furtherSchema, query, variables, { slow: true });
    if (preview.table === null) return;
    page = preview.table.cells;
    yield page.nodes;
  }
}
