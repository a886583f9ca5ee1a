/** How many fields a JSON text writes, those that stand twice counted twice. */
export function fieldsWritten(json: string): number {
  let count = 0;
  for (const [text] of json.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?/gs)) if (text.endsWith(':')) count += 1;
  return count;
}

/** Whether a parsed value has fewer fields than were written: of two with one name, a parser keeps the last. */
export function hasFieldTwice(value: unknown, written: number): boolean {
  return fieldsIn(value) < written;
}

function fieldsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: unknown[] = Object.values(value);
  return inner.reduce<number>((sum, item) => sum + fieldsIn(item), Array.isArray(value) ? 0 : inner.length);
}
