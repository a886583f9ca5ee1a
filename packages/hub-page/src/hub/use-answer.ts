import { useCallback, useEffect, useState } from 'react';
import { asHubError, type HubError } from './hub-error.js';

/** Something that was asked of the hub. While it is asked again, the last answer stays. */
export interface Asked<T> {
  readonly answer: T | null;
  readonly error: HubError | null;
  readonly asking: boolean;
  readonly again: () => void;
}

/** Asks when the part of the page appears, and whenever `question` changes, which must be stable (`useCallback`). */
export function useAnswer<T>(question: () => Promise<T>): Asked<T> {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Omit<Asked<T>, 'again'>>({ answer: null, error: null, asking: true });
  useEffect(() => {
    let wanted = true;
    setState(({ answer }) => ({ answer, error: null, asking: true }));
    question().then(
      (answer) => {
        if (wanted) setState({ answer, error: null, asking: false });
      },
      (thrown: unknown) => {
        if (wanted) setState(({ answer }) => ({ answer, error: asHubError(thrown), asking: false }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [question, round]);
  const again = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  return { ...state, again };
}
