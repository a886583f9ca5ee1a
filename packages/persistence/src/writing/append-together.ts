import type { EntityManager } from '@mikro-orm/postgresql';
import { PersistenceError } from '../errors/persistence-error.js';
import { appendNext } from './append-envelope.js';
import { bumpRevision } from './bump-revision.js';
import { isReplay, lockChain } from './chain.js';
import type { EnvelopeToAppend, RunStatement } from './public-writer.js';

/** Stores several envelopes of one publisher and does other work, all in one transaction. */
export async function appendTogether(
  em: EntityManager,
  entries: readonly EnvelopeToAppend[],
  beside: (run: RunStatement) => Promise<void>,
): Promise<void> {
  await em.fork().transactional(async (transaction) => {
    const publishers = new Set(entries.map(({ envelope }) => envelope.header.publisher));
    for (const publisher of publishers) await lockChain(transaction, publisher);
    for (const { envelope, content } of entries) {
      if (await isReplay(transaction, envelope)) {
        throw new PersistenceError(
          'EQUIVOCATION',
          `Envelope ${envelope.header.sequence} of ${envelope.header.publisher} is stored already; what is appended together is new as a whole.`,
        );
      }
      await appendNext(transaction, envelope, content);
    }
    await beside((statement) => statement.execute(transaction.getKysely()));
    for (const publisher of publishers) await bumpRevision(transaction, publisher);
  });
}
