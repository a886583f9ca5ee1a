import { enumOf } from '@veche/graphql-api/building-blocks';
import { roles } from '../../accounts/role.js';

export const RoleEnum = enumOf('Role', roles, {
  description: 'What an account may do: each role may do all that the roles before it may.',
  values: {
    READER: 'Sees counts, imports and publications.',
    EDITOR: 'Checks and imports files, and sees what would be published, with what it would hide.',
    PUBLISHER: 'Publishes, revises and withdraws.',
    ADMINISTRATOR: 'Makes and revokes tokens, deletes records, reads the audit trail.',
  },
});
