/** Whether no two items have the same key: a rule for lists in which everything stands once. */
export function standOnce<T>(items: readonly T[], keyOf: (item: T) => string): boolean {
  return new Set(items.map(keyOf)).size === items.length;
}
