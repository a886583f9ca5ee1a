import { projectKinds } from '@veche/domain';
import { enumOf } from '../../enum-of.js';

export const ProjectKind = enumOf('ProjectKind', projectKinds, {
  description: 'How large or binding a project is (IATI activity).',
});
