import type { FastifyInstance } from 'fastify';
import type { AdministrationParts } from './administration-parts.js';
import { createAdminServer } from './graphql/create-admin-server.js';
import { answerErrors } from './http/answer-errors.js';
import { registerGraphqlRoute } from './http/graphql-route.js';
import { registerImportRoutes } from './http/import-routes.js';
import { registerPage } from './http/page-route.js';
import { protectRoutes } from './http/protected-routes.js';
import { takeUploads } from './http/read-upload.js';
import { keepDeadlines } from './http/request-deadlines.js';
import { sendSecurityHeaders } from './http/security-headers.js';
import { registerTemplateRoute } from './http/template-route.js';
import { HeldPreviews } from './schema/publishing/held-previews.js';

/**
 * Mounts the doors for the network's own staff below `/admin`: the page, GraphQL, and the routes that files come in and go out by. The page's
 * files are for everybody; all else needs a token, and a role that the access table names. Other origins are never let in.
 */
export async function registerAdministration(
  server: FastifyInstance,
  parts: AdministrationParts,
): Promise<void> {
  const liftDeadline = keepDeadlines(server);
  const apollo = createAdminServer(parts.log);
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  const { intake, publications, audit, hub, reader } = parts;
  const context = {
    intake,
    publications,
    audit,
    hub,
    tokens: parts.authentication.tokens,
    previews: new HeldPreviews(),
    definitionOf: async (indicator: string) => (await reader.definitionByCode(indicator))?.definition ?? null,
    codeLists: parts.codeLists,
  };
  await server.register(
    async (scope) => {
      sendSecurityHeaders(scope);
      answerErrors(scope, parts.log);
      await registerPage(scope, parts.pageFolder);
      await scope.register(async (inside) => {
        // Of what a body can be, only what the routes below take.
        inside.removeContentTypeParser('text/plain');
        const accountOf = protectRoutes(inside, parts.authentication);
        await takeUploads(inside, parts.mostUploadBytes);
        registerGraphqlRoute(inside, apollo, { accountOf, context });
        registerImportRoutes(inside, { parts, accountOf, liftDeadline });
        registerTemplateRoute(inside, parts);
      });
    },
    { prefix: '/admin' },
  );
}
