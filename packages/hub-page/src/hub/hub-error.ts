/**
 * What went wrong between the page and the hub. `code` is the hub's own, in capitals; or `UNREACHABLE` where no answer came,
 * `UNREADABLE` where the answer was none of the hub's, `UNAUTHENTICATED` where the access key is not or no longer valid, `CANCELLED`
 * where the person stopped it. `message` is what the hub said, in the language of the page; empty where the page has words of its own.
 */
export class HubError extends Error {
  override readonly name = 'HubError';

  constructor(
    readonly code: string,
    message: string,
    readonly status: number | null = null,
  ) {
    super(message);
  }
}

/** Whatever was thrown as an error of the hub: the page has words for each. */
export function asHubError(thrown: unknown): HubError {
  if (thrown instanceof HubError) return thrown;
  if (thrown instanceof DOMException && thrown.name === 'AbortError') return new HubError('CANCELLED', '');
  return new HubError('UNREACHABLE', '');
}
