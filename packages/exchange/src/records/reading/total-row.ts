const total =
  /^(?:итого|всего|итог|ukupno|svega|zbir|suma|укупно|свега|збир|сума|total|grand total|subtotal|sum)(?![\p{L}\p{N}])/u;

/** Whether a row sums up those above it: its first cell that is not blank says so. */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  return total.test(first.trim().toLowerCase());
}
