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
 * stays superseded. A release whose body never came here is its header alone already, and so stays as it is.
 *
 * @throws {PersistenceError} UNKNOWN_RELEASE
 */
export async function projectWithdrawal(
  em: EntityManager,
  publisher: string,
  { release }: WithdrawalBody,
): Promise<void> {
  const envelope = await em.findOne(
    EnvelopeRow,
    { publisher, sequence: release },
    { fields: ['hash', 'kind'] },
  );
  if (envelope?.kind !== 'release') {
    throw new PersistenceError(
      'UNKNOWN_RELEASE',
      `${publisher} withdraws its envelope ${release}, which is no release that is stored here.`,
    );
  }
  await em.nativeUpdate(ReleaseRow, { publisher, sequence: release }, { state: 'WITHDRAWN' });
  await em.nativeDelete(ObservationRow, { publisher, release });
  await em.nativeDelete(StatedReasonRow, { publisher, release });
  await em.nativeDelete(EnvelopeBodyRow, { publisher, hash: envelope.hash });
}
