import type { Role } from '../accounts/role.js';

/** Who may do something, and what the audit trail says of it. */
export interface Access {
  readonly role: Role;
  /**
   * SECRET: it shows what is not public, and the trail says that it was looked at. CHANGE: it changes something, and the trail says so before
   * and after. PLAIN: neither.
   */
  readonly trail: 'PLAIN' | 'SECRET' | 'CHANGE';
}

const allow = (role: Role, trail: Access['trail'] = 'PLAIN'): Access => ({ role, trail });

/**
 * Everything that can be asked of a hub's administration, and who may: the only place where that is said. What is not named here cannot be
 * served: the hub does not start with it.
 */
export const accessTable: ReadonlyMap<string, Access> = new Map([
  ['POST /admin/graphql', allow('READER')],
  ['POST /admin/inspect', allow('EDITOR', 'SECRET')],
  ['POST /admin/imports', allow('EDITOR', 'CHANGE')],
  ['POST /admin/rejected-rows', allow('EDITOR', 'SECRET')],
  ['GET /admin/templates/:file', allow('READER')],

  ['Query.me', allow('READER')],
  ['Query.hub', allow('READER')],
  ['Query.recordKinds', allow('READER')],
  ['Query.recordCounts', allow('READER')],
  ['Query.mapping', allow('READER')],
  ['Query.importJob', allow('READER')],
  ['Query.importJobs', allow('READER')],
  ['Query.publishable', allow('READER')],
  ['Query.publications', allow('READER')],
  ['Query.preview', allow('EDITOR', 'SECRET')],
  ['Query.tokens', allow('ADMINISTRATOR')],
  ['Query.auditTrail', allow('ADMINISTRATOR')],

  ['Mutation.saveMapping', allow('EDITOR', 'CHANGE')],
  ['Mutation.cancelImport', allow('EDITOR', 'CHANGE')],
  ['Mutation.publish', allow('PUBLISHER', 'CHANGE')],
  ['Mutation.revise', allow('PUBLISHER', 'CHANGE')],
  ['Mutation.withdraw', allow('PUBLISHER', 'CHANGE')],
  ['Mutation.deletePerson', allow('ADMINISTRATOR', 'CHANGE')],
  ['Mutation.applyRetention', allow('ADMINISTRATOR', 'CHANGE')],
  ['Mutation.createToken', allow('ADMINISTRATOR', 'CHANGE')],
  ['Mutation.revokeToken', allow('ADMINISTRATOR', 'CHANGE')],
]);

/** Who may do `operation`. @throws TypeError where the table does not say: then nobody may. */
export function accessTo(operation: string): Access {
  const access = accessTable.get(operation);
  if (!access) throw new TypeError(`the access table does not say who may ${operation}`);
  return access;
}
