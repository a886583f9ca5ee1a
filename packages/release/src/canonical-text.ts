import { canonicalJson } from './canonical-json.js';
import { ReleaseError } from './release-error.js';

/** The canonical text of a value that came from a JSON text, or null where it has none: a lone surrogate, too many levels. */
export function canonicalTextOf(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch (error) {
    if (error instanceof ReleaseError) return null;
    throw error;
  }
}
