import { z } from 'zod';

const query = `query ($after: String) {
  organizations(first: 100, after: $after) {
    nodes { id participations(first: 20) { nodes { role } pageInfo { hasNextPage } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const pageSchema = z.object({
  organizations: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        participations: z.object({
          nodes: z.array(z.object({ role: z.string() })),
          pageInfo: z.object({ hasNextPage: z.literal(false) }),
        }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** What somebody sees who pages through all organizations with what they take part in. */
export interface PagedThrough {
  readonly organizations: number;
  readonly participations: number;
  readonly pages: number;
}

/** Pages through all organizations by cursor; `seen` is called after every page. */
export async function pageThrough(
  ask: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>,
  seen: () => Promise<void>,
): Promise<PagedThrough> {
  const ids = new Set<string>();
  let participations = 0;
  let pages = 0;
  let after: string | null = null;
  do {
    const { organizations } = pageSchema.parse(await ask(query, { after }));
    for (const {
      id,
      participations: { nodes },
    } of organizations.nodes) {
      ids.add(id);
      participations += nodes.length;
    }
    pages += 1;
    after = organizations.pageInfo.hasNextPage ? organizations.pageInfo.endCursor : null;
    await seen();
  } while (after !== null);
  return { organizations: ids.size, participations, pages };
}
