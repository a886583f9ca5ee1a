import type { ReleaseBody } from '@veche/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DefinitionRow } from '../entities/definition.entity.js';
import { ObservationRow } from '../entities/observation.entity.js';
import { ReleaseRow } from '../entities/release.entity.js';
import { StatedReasonRow } from '../entities/stated-reason.entity.js';
import { PersistenceError } from '../errors/persistence-error.js';
import { cellCodes } from '../projection/cell-codes.js';
import { cellOf, observationRow } from '../projection/observation-row.js';
import type { EnvelopeHeader } from '@veche/release';
import { insertRows } from './insert-rows.js';
import { supersedeCells } from './supersede-cells.js';

/**
 * Shows a release: its cells take the place of the same cells in earlier releases of the same table.
 *
 * @throws {PersistenceError} UNKNOWN_DEFINITION
 */
export async function projectRelease(
  em: EntityManager,
  { publisher, sequence, publishedAt }: EnvelopeHeader,
  body: ReleaseBody,
): Promise<void> {
  await requireDefinition(em, body);
  const dimensions = [...body.table].sort();
  const { indicator, version, definitionHash, synthetic, certificate } = body;
  await em.insert(ReleaseRow, {
    ...{ publisher, sequence, indicator, version, definitionHash, dimensions, synthetic, certificate },
    publishedAt: new Date(publishedAt),
    state: 'CURRENT',
  });
  await insertRows(
    em,
    ObservationRow,
    body.observations.map((observation, ordinal) =>
      observationRow({ publisher, sequence }, body, observation, ordinal),
    ),
  );
  await insertRows(
    em,
    StatedReasonRow,
    body.statedReasons.map((reason, ordinal) => ({
      ...{ publisher, release: sequence, ordinal, indicator },
      ...{ region: reason.region, period: reason.period, basePeriod: reason.basePeriod },
      codes: cellCodes(reason.codes).text,
      record: reason,
    })),
  );
  const cells = body.observations.map(cellOf);
  await supersedeCells(em, { publisher, sequence, indicator, version, dimensions, synthetic }, cells);
}

async function requireDefinition(em: EntityManager, body: ReleaseBody): Promise<void> {
  const { indicator, version, definitionHash } = body;
  if ((await em.count(DefinitionRow, { hash: definitionHash, code: indicator, version })) > 0) return;
  throw new PersistenceError(
    'UNKNOWN_DEFINITION',
    `No definition of ${indicator} version ${version} with the hash ${definitionHash} is stored here; adopt it first.`,
  );
}
