import { connectionType } from '../../paging/connection-type.js';
import { ProjectType } from './project.type.js';

export const ProjectConnection = connectionType('Project', () => ProjectType);
