import type { EntityManager } from '@mikro-orm/postgresql';
import { EnvelopeBodyRow } from '../entities/envelope-body.entity.js';
import { EnvelopeRow } from '../entities/envelope.entity.js';
import { PersistenceError } from '../errors/persistence-error.js';
import { bumpRevision } from './bump-revision.js';
import { isReplay, lockChain } from './chain.js';
import type { EnvelopeContent } from './envelope-content.js';
import type { Envelope, EnvelopeWithoutBody } from '@veche/release';
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
  await storeHeader(transaction, envelope);
  const { header, hash, body } = envelope;
  await transaction.insert(EnvelopeBodyRow, {
    ...{ publisher: header.publisher, hash, body: Buffer.from(body, 'utf8') },
  });
  await projectContent(transaction, envelope, content);
  if (content.kind === 'catalogue') await refreshStatistics(transaction, envelope.header.sequence);
}

/**
 * Stores the header of a release whose body its publisher took back before it came here. It shows nothing: what it was a release of, and
 * which figures it replaced, stood in its body alone.
 */
export async function appendGoneRelease(
  em: EntityManager,
  envelope: EnvelopeWithoutBody,
): Promise<'APPENDED' | 'ALREADY_THERE'> {
  const { publisher, sequence, kind } = envelope.header;
  if (kind !== 'release') {
    throw new PersistenceError(
      'BODY_MISSING',
      `Envelope ${sequence} of ${publisher} is a ${kind}, which is not stored without its body; only a release may lack it.`,
    );
  }
  return em.fork().transactional(async (transaction) => {
    await lockChain(transaction, publisher);
    if (await isReplay(transaction, envelope)) return 'ALREADY_THERE';
    await storeHeader(transaction, envelope);
    await bumpRevision(transaction, publisher);
    return 'APPENDED';
  });
}

async function storeHeader(em: EntityManager, envelope: EnvelopeWithoutBody): Promise<void> {
  const { header, hash } = envelope;
  await em.insert(EnvelopeRow, {
    ...{ publisher: header.publisher, sequence: header.sequence, hash, previousHash: header.previousHash },
    ...{ kind: header.kind, publishedAt: new Date(header.publishedAt) },
    ...{ header: envelope.headerJson, signature: envelope.signature },
    ...{ bodyHash: header.bodyHash, bytes: header.bytes, licence: header.licence },
  });
}
