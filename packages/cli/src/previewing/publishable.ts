import { z } from 'zod';
import type { HubConnection } from '../hub/hub-connection.js';
import { publicationFields, publicationSchema } from '../publishing/publication.js';

const publishableSchema = z.object({
  indicator: z.string(),
  indicators: z.array(z.string()),
  period: z.string(),
  synthetic: z.boolean(),
  records: z.number(),
  changedSince: z.boolean(),
  lastPublication: publicationSchema.nullable(),
});

/** A group of indicators and a period that the hub has records for. */
export type ShownPublishable = z.infer<typeof publishableSchema>;

const query = `query Publishable($synthetic: Boolean) {
  publishable(synthetic: $synthetic) {
    indicator indicators period synthetic records changedSince lastPublication { ${publicationFields} }
  }
}`;

/** What can be published; from real records, from synthetic ones, or (null) from both. */
export async function publishableOf(
  hub: HubConnection,
  synthetic: boolean | null,
): Promise<ShownPublishable[]> {
  const { publishable } = await hub.ask(z.object({ publishable: z.array(publishableSchema) }), query, {
    synthetic,
  });
  return publishable;
}
