import type { FastifyInstance, FastifyRequest } from 'fastify';
import { accessTo } from '../access/access-table.js';
import type { Account } from '../accounts/account.js';
import { authenticate, type AuthenticationParts } from '../accounts/authenticate.js';

/** Who sent a request of a protected route. */
export type AccountOf = (request: FastifyRequest) => Account;

/**
 * Lets no request into a scope before it is known who sent it, and no route that the access table does not name. A body is not read until then.
 *
 * @throws TypeError, when the route is registered
 */
export function protectRoutes(scope: FastifyInstance, authentication: AuthenticationParts): AccountOf {
  const accounts = new WeakMap<FastifyRequest, Account>();
  scope.addHook('onRoute', ({ method, url }) => {
    // A HEAD is answered as the GET that it stands for.
    for (const each of [method].flat()) if (each !== 'HEAD') accessTo(`${each} ${url}`);
  });
  scope.addHook('onRequest', async (request) => {
    const { authorization } = request.headers;
    accounts.set(request, await authenticate({ authorization, address: request.ip }, authentication));
  });
  return (request) => {
    const account = accounts.get(request);
    if (!account) throw new TypeError('the route is not protected');
    return account;
  };
}

/** The name of a request's route in the access table. */
export function routeOf(request: FastifyRequest): string {
  return `${request.method === 'HEAD' ? 'GET' : request.method} ${request.routeOptions.url ?? ''}`;
}
