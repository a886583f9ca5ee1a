/** Why a feed gave no more envelopes: the server could not be reached or did not answer as it should, or what it said was refused. */
export type FeedFailure =
  | { readonly kind: 'UNREACHABLE'; readonly message: string }
  | {
      readonly kind: 'REFUSED';
      readonly code: string;
      readonly sequence: number | null;
      readonly message: string;
    };

/** Carries a failure to where the feed is read. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(readonly failure: FeedFailure) {
    super(failure.message);
  }
}

/** The server knows what was asked for, and no longer has it (410). A `FeedFailure` like any other to whoever does not expect it. */
export class GoneError extends FeedError {}

export function unreachable(message: string): FeedError {
  return new FeedError({ kind: 'UNREACHABLE', message });
}

export function refused(code: string, sequence: number | null, message: string): FeedError {
  return new FeedError({ kind: 'REFUSED', code, sequence, message });
}
