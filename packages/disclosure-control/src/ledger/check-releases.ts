import { checkOneOf, checkWhole } from '../check-options.js';
import { DisclosureError } from '../errors.js';
import { checkPolicy } from '../policy.js';
import type { Ledger, ReleaseInput } from './ledger.js';
import type { ReleasePolicy } from './protect-releases.js';

/** Checks ids and rules before anything is worked out, also of what was released before: a ledger may come from a file. */
export function checkReleases(
  ledger: Ledger,
  releases: readonly ReleaseInput[],
  policy: ReleasePolicy,
): void {
  checkPolicy(policy, 0);
  if (releases.length === 0)
    throw new DisclosureError('EMPTY_TABLE', 'There is no table to release. Give at least one.', 'releases');
  for (const { id, threshold, zeros } of [...ledger.releases, ...releases]) {
    if (threshold !== undefined) checkWhole('threshold', threshold, id);
    checkOneOf('zeros', zeros, ['publish', 'protect'], id);
  }
  const known = new Set(ledger.releases.map((r) => r.id));
  for (const { id } of releases) {
    if (known.has(id))
      throw new DisclosureError(
        'FACTS_CONFLICT',
        `Release "${id}" is in the ledger already. Give the new one an id of its own.`,
        id,
      );
    known.add(id);
  }
}
