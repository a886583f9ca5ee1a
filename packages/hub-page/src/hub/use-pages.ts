import { useCallback, useEffect, useState } from 'react';
import type { Listed } from './accounts.js';
import { asHubError, type HubError } from './hub-error.js';

/** A list that is read page by page. */
export interface Pages<T> {
  readonly items: readonly T[] | null;
  readonly error: HubError | null;
  readonly asking: boolean;
  /** Asks for the next page; null at the end of the list. */
  readonly more: (() => void) | null;
  /** Reads the list anew from its beginning. */
  readonly again: () => void;
}

interface State<T> {
  readonly items: readonly T[] | null;
  readonly next: string | null;
  readonly error: HubError | null;
  readonly asking: boolean;
}

/** `ask` must be stable (`useCallback`). */
export function usePages<T>(ask: (after: string | null) => Promise<Listed<T>>): Pages<T> {
  const [state, setState] = useState<State<T>>({ items: null, next: null, error: null, asking: true });
  const read = useCallback(
    async (after: string | null) => {
      setState((before) => ({ ...before, asking: true, error: null }));
      try {
        const page = await ask(after);
        setState((before) => ({
          items: after === null ? page.nodes : [...(before.items ?? []), ...page.nodes],
          next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
          error: null,
          asking: false,
        }));
      } catch (thrown) {
        setState((before) => ({ ...before, asking: false, error: asHubError(thrown) }));
      }
    },
    [ask],
  );
  useEffect(() => {
    void read(null);
  }, [read]);
  const { next } = state;
  return {
    items: state.items,
    error: state.error,
    asking: state.asking,
    more: next === null ? null : () => void read(next),
    again: () => void read(null),
  };
}
