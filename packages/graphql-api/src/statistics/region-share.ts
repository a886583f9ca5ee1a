import type { RegionCode, RegionContributionState } from '@veche/domain';
import type { StoredObservation } from '@veche/persistence';

/** What a region that was asked for brings to one total, and what became of it. */
export interface RegionShare {
  readonly region: RegionCode;
  readonly state: RegionContributionState | 'SUSPENDED' | 'NO_MEMBER';
  /** The member has more to say than is served here, or does not answer. */
  readonly stale: boolean;
  readonly figure: StoredObservation | null;
}
