import { useMemo, useSyncExternalStore } from 'react';
import { hrefOf, placeOf, type Place } from './place.js';

/** The place in the address bar. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(onChange, () => location.hash);
  return useMemo(() => placeOf(hash), [hash]);
}

/** Goes to a place; `replace` where the place left behind would only lead here again. */
export function goTo(place: Place, how: { replace?: boolean } = {}): void {
  if (how.replace) location.replace(hrefOf(place));
  else location.hash = hrefOf(place);
}

function onChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
  };
}
