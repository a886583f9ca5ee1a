import { connectionType } from '@veche/graphql-api/building-blocks';
import { PublicationType } from './publication.type.js';

export const PublicationConnection = connectionType('Publication', () => PublicationType);
