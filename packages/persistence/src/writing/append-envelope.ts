import type { EntityManager } from '@mikro-orm/postgresql';
import { EnvelopeBodyRow } from '../entities/envelope-body.entity.js';
import { EnvelopeRow } from '../entities/envelope.entity.js';
import { bumpRevision } from './bump-revision.js';
import { isReplay, lockChain } from './chain.js';
import type { EnvelopeContent } from './envelope-content.js';
import type { Envelope } from '@veche/release';
import { projectContent } from './project-content.js';
import { refreshStatistics } from './refresh-statistics.js';

/** Stores an envelope and shows what it says, in one transaction: afterwards all of it is there, or none. */
export async function appendEnvelope(
  em: EntityManager,
  envelope: Envelope,
  content: EnvelopeContent,
): Promise<'APPENDED' | 'ALREADY_THERE'> {
  const { publisher } = envelope.header;
  return em.fork().transactional(async (transaction) => {
    await lockChain(transaction, publisher);
    if (await isReplay(transaction, envelope)) return 'ALREADY_THERE';
    await appendNext(transaction, envelope, content);
    await bumpRevision(transaction, publisher);
    return 'APPENDED';
  });
}

/** Stores the next envelope of a chain that the transaction holds, and shows what it says. */
export async function appendNext(
  transaction: EntityManager,
  envelope: Envelope,
  content: EnvelopeContent,
): Promise<void> {
  await storeEnvelope(transaction, envelope);
  await projectContent(transaction, envelope, content);
  if (content.kind === 'catalogue') await refreshStatistics(transaction, envelope.header.sequence);
}

async function storeEnvelope(em: EntityManager, envelope: Envelope): Promise<void> {
  const { header, hash } = envelope;
  await em.insert(EnvelopeRow, {
    ...{ publisher: header.publisher, sequence: header.sequence, hash, previousHash: header.previousHash },
    ...{ kind: header.kind, publishedAt: new Date(header.publishedAt) },
    ...{ header: envelope.headerJson, signature: envelope.signature },
    ...{ bodyHash: header.bodyHash, bytes: header.bytes, licence: header.licence },
  });
  await em.insert(EnvelopeBodyRow, {
    ...{ publisher: header.publisher, hash, body: Buffer.from(envelope.body, 'utf8') },
  });
}
