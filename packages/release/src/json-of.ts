/** What a JSON text says, or undefined where it is not JSON: `null` is JSON too. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
