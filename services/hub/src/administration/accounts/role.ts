/** What an account may do, from least to most: each role may do all that the roles before it may. */
export const roles = ['READER', 'EDITOR', 'PUBLISHER', 'ADMINISTRATOR'] as const;

export type Role = (typeof roles)[number];

/** Whether a role may do what another one is needed for. */
export function mayActAs(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
