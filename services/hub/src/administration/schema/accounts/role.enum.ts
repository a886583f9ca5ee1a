import { enumOf } from '@veche/graphql-api/building-blocks';
import { roles } from '../../accounts/role.js';

export const RoleEnum = enumOf('Role', roles, {
  description: 'What an account may do: each role may do all that the roles before it may.',
  values: {
    READER: 'Sees counts, jobs, previews and publications.',
    EDITOR: 'Checks and imports files.',
    PUBLISHER: 'Publishes, revises and withdraws.',
    ADMINISTRATOR: 'Makes and revokes tokens, deletes records, reads the audit trail.',
  },
});
