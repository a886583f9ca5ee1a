import { participationRoles } from '@veche/domain';
import { enumOf } from '../../enum-of.js';

export const ParticipationRole = enumOf('ParticipationRole', participationRoles, {
  description: 'What somebody does in a project, event, agreement or observation.',
});
