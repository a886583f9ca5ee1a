import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { EnvelopeRow } from '../entities/envelope.entity.js';
import { PersistenceError } from '../errors/persistence-error.js';
import type { ChainHead, EnvelopeWithoutBody } from '@veche/release';

/** Tells apart our advisory locks: one on a chain while it grows, one on a publisher while it is harvested. */
export const lockSpaces = { chain: 1_701_736_568, publisher: 1_701_736_569 } as const;

/** Holds a publisher's chain until the transaction ends: two appends come one after the other. */
export async function lockChain(em: EntityManager, publisher: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockSpaces.chain}::int, hashtext(${publisher}))`.execute(
    em.getKysely(),
  );
}

/** The end of a publisher's chain. */
export async function chainHead(em: EntityManager, publisher: string): Promise<ChainHead | null> {
  const [last] = await em.find(
    EnvelopeRow,
    { publisher },
    { orderBy: { sequence: 'desc' }, limit: 1, fields: ['sequence', 'hash'] },
  );
  return last === undefined ? null : { sequence: last.sequence, hash: last.hash };
}

/**
 * Whether the envelope is there already. Otherwise it must be the next of its chain.
 *
 * @throws {PersistenceError} SEQUENCE_HOLE, BROKEN_CHAIN or EQUIVOCATION.
 */
export async function isReplay(em: EntityManager, { header, hash }: EnvelopeWithoutBody): Promise<boolean> {
  const { publisher, sequence } = header;
  const same = await em.findOne(EnvelopeRow, { publisher, sequence }, { fields: ['hash'] });
  if (same?.hash === hash) return true;
  if (same) {
    throw new PersistenceError(
      'EQUIVOCATION',
      `${publisher} has published two envelopes with sequence ${sequence}: ${same.hash} is stored, ${hash} was given.`,
    );
  }
  const head = await chainHead(em, publisher);
  const next = (head?.sequence ?? 0) + 1;
  if (sequence !== next) {
    throw new PersistenceError(
      'SEQUENCE_HOLE',
      `The next envelope of ${publisher} has sequence ${next}, and ${sequence} was given.`,
    );
  }
  if (header.previousHash !== (head?.hash ?? null)) {
    throw new PersistenceError(
      'BROKEN_CHAIN',
      `Envelope ${sequence} of ${publisher} follows ${header.previousHash ?? 'nothing'}, and the envelope before it is ${head?.hash ?? 'nothing'}.`,
    );
  }
  return false;
}
