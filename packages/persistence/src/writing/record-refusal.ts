import type { EntityManager } from '@mikro-orm/postgresql';
import { RefusalRow } from '../entities/refusal.entity.js';
import { bumpRevision } from './bump-revision.js';
import { lockChain } from './chain.js';
import type { Refusal } from './public-writer.js';

/** Keeps a refusal, once however often the same envelope is refused for the same reason. */
export async function recordRefusal(em: EntityManager, refusal: Refusal): Promise<void> {
  const { publisher, sequence, code, message, refusedAt } = refusal;
  await em.fork().transactional(async (transaction) => {
    await lockChain(transaction, publisher);
    const [last] = await transaction.find(
      RefusalRow,
      { publisher },
      { orderBy: { number: 'desc' }, limit: 1 },
    );
    const isKnown = last?.sequence === sequence && last.code === code && last.message === message;
    if (isKnown) return;
    const number = (last?.number ?? 0) + 1;
    await transaction.insert(RefusalRow, { publisher, number, sequence, code, message, refusedAt });
    await bumpRevision(transaction, publisher);
  });
}
