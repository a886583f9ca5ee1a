import type { IndicatorDefinition } from '@veche/domain';
import { leastThreshold } from '@veche/domain';
import type { DisclosurePolicy } from '@veche/exchange';
import type { CountedTable } from '../aggregation/units.js';

/** The rules that a table is protected under. */
export interface TableRules {
  /** Cells of 1…threshold people or families are small. */
  readonly threshold: number;
  /** Whether a zero counts as small too. */
  readonly zeros: 'PUBLISHED' | 'PROTECTED';
}

/** A counted table with its definition and rules. */
export interface RuledTable extends CountedTable, TableRules {
  readonly definition: IndicatorDefinition;
  readonly definitionHash: string;
}

/** Tables that an attacker would put together: the names of the indicators in each. */
export const universes: readonly (readonly string[])[] = [
  ['PERSONS_SERVED', 'REHAB_ENTRIES'],
  ['SERVICES'],
  ['FAMILIES_SERVED'],
  ['REHAB_EXITS'],
  ['PREVENTION'],
  ['STAFF_TRAINED'],
];

/** The name of an indicator's universe: its first indicator. */
export function universeOf(indicator: string): string {
  return universes.find((indicators) => indicators.includes(indicator))?.[0] ?? indicator;
}

/** The rules of a definition: the network's least threshold, or the policy's own where that is stricter. Zeros of sensitive indicators are protected. */
export function rulesOf(definition: IndicatorDefinition, policy: DisclosurePolicy): TableRules {
  const least = leastThreshold(definition) ?? 1;
  return {
    threshold: Math.max(least, definition.sensitive ? policy.sensitiveThreshold : policy.threshold),
    zeros: definition.sensitive ? 'PROTECTED' : policy.zeros,
  };
}
