import { releaseBodySchema, releaseMistakes, type RegionCode, type ReleaseBody } from '@veche/domain';
import { unspecified, total } from './aggregation/code-places.js';
import { entrantsCode } from './aggregation/prepare-persons.js';
import type { Draft } from './draft-publication.js';
import type { ProtectedCell, ProtectedTable } from './protection/protected-table.js';

/** Whether a cell is one of the definition's own: some only stand in the ledger. */
export function isPublic({ codes }: Pick<ProtectedCell, 'codes'>): boolean {
  return codes.every((code) => !code.endsWith(unspecified) && code !== entrantsCode);
}

/** The codes of a cell that are not the total, by dimension. */
export function namedCodes(dimensions: readonly string[], codes: readonly string[]): Record<string, string> {
  const pairs = dimensions.map((dimension, place) => [dimension, codes[place] ?? total] as const);
  return Object.fromEntries(pairs.filter(([, code]) => code !== total));
}

/**
 * The releases of a draft, a table each. All that is said of a hidden cell is that it is hidden. A release that breaks a rule of its definition is a
 * mistake of this program, and nothing is published then.
 */
export function composeRecordReleases(draft: Draft, territory: RegionCode): ReleaseBody[] {
  return draft.tables.map((table) => {
    const body = bodyOf(table, draft, territory);
    const definition = draft.definitions.get(table.indicator);
    const mistakes = definition ? releaseMistakes(body, definition, territory) : [];
    const [mistake] = mistakes;
    if (!definition || mistake)
      throw new Error(`a release of ${table.indicator} breaks the rule ${mistake?.code ?? 'DEFINITION'}`);
    return body;
  });
}

function bodyOf(
  { indicator, dimensions, threshold, zeros, cells }: ProtectedTable,
  { ref, definitions, definitionHashes }: Draft,
  territory: RegionCode,
): ReleaseBody {
  return releaseBodySchema.parse({
    indicator,
    version: definitions.get(indicator)?.version,
    definitionHash: definitionHashes.get(indicator),
    table: dimensions,
    synthetic: ref.synthetic,
    certificate: { method: 'SUPPRESSION', threshold, zeros },
    observations: cells.filter(isPublic).map(({ codes, value, hidden }) => ({
      region: territory,
      period: ref.period,
      codes: namedCodes(dimensions, codes),
      ...(hidden ? { state: 'SUPPRESSED' } : { state: 'REPORTED', value }),
    })),
  });
}
