import {
  leastThreshold,
  releaseMistakes,
  type IndicatorDefinition,
  type RegionCode,
  type ReleaseBody,
  type ReleaseMistake,
} from '@veche/domain';
import type { DisclosurePolicy, FigureTable } from '@veche/exchange';

/** The release of one table of reported figures, and every reason not to publish it. */
export interface ComposedRelease {
  readonly body: ReleaseBody;
  readonly mistakes: readonly ReleaseMistake[];
}

/**
 * Composes a release and holds it against the definition and the disclosure policy. For now a table with a figure of 1…threshold people is
 * refused as a whole: hiding single figures so that they cannot be found by subtraction is the work of the disclosure-control engine.
 */
export function composeRelease(
  table: FigureTable,
  {
    definition,
    definitionHash,
    policy,
    territory,
  }: {
    definition: IndicatorDefinition;
    definitionHash: string;
    policy: DisclosurePolicy;
    territory: RegionCode;
  },
): ComposedRelease {
  const threshold = thresholdFor(definition, policy);
  const body: ReleaseBody = {
    indicator: table.indicator,
    version: table.version,
    definitionHash,
    table: [...table.table],
    synthetic: false,
    certificate: { method: threshold === null ? 'NONE' : 'THRESHOLD', threshold, zeros: policy.zeros },
    observations: [...table.observations],
    statedReasons: [...table.statedReasons],
  };
  return { body, mistakes: releaseMistakes(body, definition, territory) };
}

/** The network's least threshold, or the policy's own where that is stricter; null where no person can be exposed. */
function thresholdFor(definition: IndicatorDefinition, policy: DisclosurePolicy): number | null {
  const least = leastThreshold(definition);
  if (least === null) return null;
  return Math.max(least, definition.sensitive ? policy.sensitiveThreshold : policy.threshold);
}
