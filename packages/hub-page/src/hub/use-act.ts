import { useCallback, useState } from 'react';
import { asHubError, type HubError } from './hub-error.js';

/** Something that a person does at the hub by a button. */
export interface Act<Args extends readonly unknown[]> {
  readonly doing: boolean;
  readonly error: HubError | null;
  /** Does it; says whether it was done. While it is being done, doing it again does nothing. */
  readonly start: (...args: Args) => Promise<boolean>;
  readonly forget: () => void;
}

/** Runs `act` on demand, and keeps what went wrong, so that the person sees it where they acted. */
export function useAct<Args extends readonly unknown[]>(act: (...args: Args) => Promise<void>): Act<Args> {
  const [doing, setDoing] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  const start = useCallback(
    async (...args: Args) => {
      if (doing) return false;
      setDoing(true);
      setError(null);
      try {
        await act(...args);
        return true;
      } catch (thrown) {
        setError(asHubError(thrown));
        return false;
      } finally {
        setDoing(false);
      }
    },
    [act, doing],
  );
  const forget = useCallback(() => {
    setError(null);
  }, []);
  return { doing, error, start, forget };
}
