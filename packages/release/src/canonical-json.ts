import canonicalize from 'canonicalize';
import { assertJsonValue } from './json-value.js';
import { ReleaseError } from './release-error.js';

/**
 * The one canonical text of a JSON value: keys in the order of their UTF-16 code units, numbers as ECMAScript writes them, no white
 * space. Source: RFC 8785 (JSON Canonicalization Scheme).
 *
 * @throws ReleaseError `NOT_JSON` with the place of the first thing that JSON cannot say exactly: `undefined`, NaN, Infinity, a big
 * integer, a function, a date or another class's instance, a lone surrogate, a circle
 */
export function canonicalJson(value: unknown): string {
  assertJsonValue(value);
  const text = canonicalize(value);
  if (text === undefined) throw new ReleaseError('NOT_JSON', 'the value has no JSON text');
  return text;
}
