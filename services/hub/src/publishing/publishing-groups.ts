/** Indicators that the same records feed and that are therefore protected and published together. */
export interface PublishingGroup {
  /** In the order in which they are released; the first names the group. */
  readonly indicators: readonly string[];
  /** Indicators that are computed from published figures of this group, and have none of their own. */
  readonly derived: readonly string[];
  /** The kinds of records that count in it. */
  readonly kinds: readonly string[];
}

/**
 * Services and families stand with the people they were for: acts of a cell are at least as many as its people, and families at most as many,
 * so that one of them published without the others would tell of those.
 */
export const publishingGroups: readonly PublishingGroup[] = [
  {
    indicators: ['PERSONS_SERVED', 'REHAB_ENTRIES', 'SERVICES', 'FAMILIES_SERVED'],
    derived: [],
    kinds: ['SERVICE', 'REHAB_ENTRY'],
  },
  { indicators: ['REHAB_EXITS'], derived: ['REHAB_COMPLETION'], kinds: ['REHAB_EXIT'] },
  { indicators: ['PREVENTION'], derived: [], kinds: ['PREVENTION'] },
  { indicators: ['STAFF_TRAINED'], derived: [], kinds: ['TRAINING'] },
];

/** The group of an indicator; null where no records feed it. */
export function groupOf(indicator: string): PublishingGroup | null {
  return (
    publishingGroups.find(
      ({ indicators, derived }) => indicators.includes(indicator) || derived.includes(indicator),
    ) ?? null
  );
}
