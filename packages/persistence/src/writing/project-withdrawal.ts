import type { EntityManager } from '@mikro-orm/postgresql';
import { EnvelopeBodyRow } from '../entities/envelope-body.entity.js';
import { EnvelopeRow } from '../entities/envelope.entity.js';
import { ObservationRow } from '../entities/observation.entity.js';
import { ReleaseRow } from '../entities/release.entity.js';
import { StatedReasonRow } from '../entities/stated-reason.entity.js';
import { PersistenceError } from '../errors/persistence-error.js';
import type { WithdrawalBody } from './envelope-content.js';

/**
 * Takes a release back: its figures and its body are deleted, and its header stays in the chain. What it had superseded
 * stays superseded.
 *
 * @throws {PersistenceError} UNKNOWN_RELEASE
 */
export async function projectWithdrawal(
  em: EntityManager,
  publisher: string,
  { release }: WithdrawalBody,
): Promise<void> {
  const withdrawn = await em.nativeUpdate(
    ReleaseRow,
    { publisher, sequence: release },
    { state: 'WITHDRAWN' },
  );
  if (withdrawn === 0) {
    throw new PersistenceError(
      'UNKNOWN_RELEASE',
      `${publisher} withdraws its envelope ${release}, which is no release that is stored here.`,
    );
  }
  await em.nativeDelete(ObservationRow, { publisher, release });
  await em.nativeDelete(StatedReasonRow, { publisher, release });
  const { hash } = await em.findOneOrFail(
    EnvelopeRow,
    { publisher, sequence: release },
    { fields: ['hash'] },
  );
  await em.nativeDelete(EnvelopeBodyRow, { publisher, hash });
}
