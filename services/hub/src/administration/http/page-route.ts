import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

/** The page at the scope's own address: files that everybody may read, with nothing of the hub in them. */
export async function registerPage(scope: FastifyInstance, folder: URL): Promise<void> {
  // Relative, so that it holds behind a proxy that serves the hub below another address.
  scope.get('', (_request, reply) => reply.redirect('admin/', 308));
  const root = fileURLToPath(folder);
  if (!existsSync(root)) return;
  await scope.register(fastifyStatic, {
    root,
    prefix: '/',
    index: 'index.html',
    dotfiles: 'deny',
    cacheControl: false,
    setHeaders: (response) => {
      // Asked again each time, and sent again only where it is another one.
      void response.header('cache-control', 'no-cache');
    },
  });
}
