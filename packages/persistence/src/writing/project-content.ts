import type { EntityManager } from '@mikro-orm/postgresql';
import type { EnvelopeContent } from './envelope-content.js';
import type { Envelope } from '@veche/release';
import { projectCatalogue } from './project-catalogue.js';
import { projectDefinition } from './project-definition.js';
import { projectRelease } from './project-release.js';
import { projectWithdrawal } from './project-withdrawal.js';

/** Makes what an envelope says visible to readers. */
export async function projectContent(
  em: EntityManager,
  { header }: Envelope,
  content: EnvelopeContent,
): Promise<void> {
  switch (content.kind) {
    case 'release':
      return projectRelease(em, header, content.body);
    case 'catalogue':
      return projectCatalogue(em, header.publisher, content.body);
    case 'definition':
      return projectDefinition(em, header, content.body);
    case 'withdrawal':
      return projectWithdrawal(em, header.publisher, content.body);
    case 'key':
      return;
  }
}
