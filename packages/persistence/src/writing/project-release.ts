import type { ReleaseBody } from '@veche/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DefinitionRow } from '../entities/definition.entity.js';
import { ObservationRow } from '../entities/observation.entity.js';
import { ReleaseRow } from '../entities/release.entity.js';
import { StatedReasonRow } from '../entities/stated-reason.entity.js';
import { PersistenceError } from '../errors/persistence-error.js';
import { cellCodes } from '../projection/cell-codes.js';
import { observationRow } from '../projection/observation-row.js';
import type { EnvelopeHeader } from '@veche/release';
import { insertInParts } from './insert-in-parts.js';

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
  await insertInParts(
    em,
    ObservationRow,
    body.observations.map((observation, ordinal) =>
      observationRow({ publisher, sequence }, body, observation, ordinal),
    ),
  );
  await insertInParts(
    em,
    StatedReasonRow,
    body.statedReasons.map((reason, ordinal) => ({
      ...{ publisher, release: sequence, ordinal, indicator },
      ...{ region: reason.region, period: reason.period, basePeriod: reason.basePeriod },
      codes: cellCodes(reason.codes).text,
      record: reason,
    })),
  );
  await supersede(em, publisher, sequence);
}

async function requireDefinition(em: EntityManager, body: ReleaseBody): Promise<void> {
  const { indicator, version, definitionHash } = body;
  if ((await em.count(DefinitionRow, { hash: definitionHash, code: indicator, version })) > 0) return;
  throw new PersistenceError(
    'UNKNOWN_DEFINITION',
    `No definition of ${indicator} version ${version} with the hash ${definitionHash} is stored here; adopt it first.`,
  );
}

/** Takes the cells that the release repeats from earlier ones, and says which of those have none left. */
async function supersede(em: EntityManager, publisher: string, sequence: number): Promise<void> {
  const kysely = em.getKysely();
  const sameTable = sql`(select earlier.sequence from veche.release earlier join veche.release later
      on later.publisher = ${publisher} and later.sequence = ${sequence}
    where earlier.publisher = ${publisher} and earlier.sequence < ${sequence} and earlier.state = 'CURRENT'
      and earlier.indicator = later.indicator and earlier.version = later.version
      and earlier.dimensions = later.dimensions and earlier.synthetic = later.synthetic)`;
  await sql`update veche.observation earlier set current = false
    where earlier.publisher = ${publisher} and earlier.current and earlier.release in ${sameTable}
      and earlier.cell in (select cell from veche.observation where publisher = ${publisher} and release = ${sequence})`.execute(
    kysely,
  );
  await sql`update veche.release r set state = 'SUPERSEDED'
    where r.publisher = ${publisher} and r.sequence in ${sameTable} and not exists (
      select from veche.observation o where o.publisher = r.publisher and o.release = r.sequence and o.current)`.execute(
    kysely,
  );
}
