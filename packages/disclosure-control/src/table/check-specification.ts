import { DisclosureError } from '../errors.js';
import type { DisclosureErrorCode } from '../errors.js';

/** Refuses, by the dimension's name, what only a caller without types can give: nothing at all, or lists that are missing. */
export function checkSpecification(given: unknown): void {
  if (!isObject(given) || typeof given.name !== 'string')
    throw new DisclosureError(
      'UNKNOWN_DIMENSION',
      'A dimension is missing or has no name. Give its name and its hierarchies or overlapping codes.',
      'dimensions',
    );
  const { name, hierarchies, overlap } = given;
  const refuse = (code: DisclosureErrorCode, what: string): never => {
    throw new DisclosureError(code, `Dimension "${name}" ${what}.`, name);
  };
  if ('overlap' in given) {
    if (!isObject(overlap) || typeof overlap.total !== 'string' || !areNames(overlap.parts))
      refuse('UNKNOWN_CODE', 'lacks its overlapping codes. Give the code of the total and a list of parts');
    else if (overlap.contains !== undefined && !arePairs(overlap.contains))
      refuse('UNKNOWN_CODE', 'has an entry under "contains" that is no pair of codes. Give [whole, part]');
  } else if (!Array.isArray(hierarchies))
    refuse('RAGGED_HIERARCHY', 'has no list of hierarchies. Give at least a root with its codes');
  else if (!hierarchies.every((h: unknown) => isObject(h) && areNames(h.levels) && areNames(h.codes)))
    refuse('RAGGED_HIERARCHY', 'has a hierarchy without levels or codes. Give a list of texts for each');
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null;
}

function areNames(given: unknown): boolean {
  return Array.isArray(given) && given.every((name) => typeof name === 'string');
}

function arePairs(given: unknown): boolean {
  return Array.isArray(given) && given.every((pair: unknown) => areNames(pair));
}
