import type { LocalizedText } from '@veche/domain';
import type { DisclosurePolicy } from '@veche/exchange';

/** What a hub says of itself to its own staff. */
export interface HubDescription {
  readonly code: string;
  readonly names: readonly LocalizedText[];
  readonly territory: string;
  readonly version: string;
  readonly policy: DisclosurePolicy;
  /** Where everybody reaches the hub: known once it listens. */
  readonly publicUrl: () => string;
  /** Null where the hub has no gateway. */
  readonly gatewayUrl: string | null;
  /** How long records are kept, in months; null for ever. */
  readonly retentionMonths: number | null;
  /** What publishing waits for; null where nothing. */
  readonly waitingFor: () => string | null;
}
