import type { IndicatorDefinition } from '@veche/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DefinitionRow } from '../entities/definition.entity.js';
import { PersistenceError } from '../errors/persistence-error.js';
import type { EnvelopeHeader } from '@veche/release';

/**
 * Enters a version of a definition. A version never changes: figures would change their meaning.
 *
 * @throws {PersistenceError} DEFINITION_CHANGED
 */
export async function projectDefinition(
  em: EntityManager,
  { publisher, bodyHash }: EnvelopeHeader,
  definition: IndicatorDefinition,
): Promise<void> {
  const { code, version } = definition;
  const same = await em.findOne(DefinitionRow, { publisher, code, version }, { fields: ['hash'] });
  if (same && same.hash !== bodyHash) {
    throw new PersistenceError(
      'DEFINITION_CHANGED',
      `${publisher} has published version ${version} of ${code} with other contents before; publish version ${version + 1}.`,
    );
  }
  if (same) return;
  await em.insert(DefinitionRow, {
    publisher,
    code,
    version,
    hash: bodyHash,
    record: definition,
    current: false,
  });
  await sql`update veche.definition d set current = d.version = (
      select max(version) from veche.definition where publisher = ${publisher} and code = ${code})
    where publisher = ${publisher} and code = ${code}`.execute(em.getKysely());
}
