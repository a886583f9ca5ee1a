import type { FastifyInstance, FastifyReply } from 'fastify';
import { once } from '../loading/batched.js';
import { acceptsGzip } from './accepted-types.js';
import { graphiqlAssets, type GraphiqlAssets } from './graphiql-assets.js';
import { contentSecurityPolicy, graphiqlPage } from './graphiql-page.js';

/** Gives the page of GraphiQL, and its two files under names that change with their content. */
export class Graphiql {
  readonly #assets: () => Promise<GraphiqlAssets> = once(graphiqlAssets);

  async sendPage(reply: FastifyReply): Promise<FastifyReply> {
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', contentSecurityPolicy)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .send(graphiqlPage(await this.#assets()));
  }

  registerFiles(scope: FastifyInstance): void {
    scope.get<{ Params: { file: string } }>('/:file', async (request, reply) => {
      const { script, style } = await this.#assets();
      const file = [script, style].find(({ path }) => path === `/graphql/${request.params.file}`);
      if (file === undefined) return reply.code(404).header('cache-control', 'no-store').send('no such file');
      const gzip = acceptsGzip(request.headers['accept-encoding']);
      if (gzip) void reply.header('content-encoding', 'gzip');
      return reply
        .type(file.type)
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'Accept-Encoding')
        .header('x-content-type-options', 'nosniff')
        .send(gzip ? file.gzipped : file.plain);
    });
  }
}
