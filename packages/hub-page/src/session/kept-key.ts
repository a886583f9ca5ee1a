const place = 'veche.access-key';

/** The access key of this tab; it goes when the tab is closed. */
export function keptKey(): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

/** Keeps the access key for this tab; null forgets it. */
export function keepKey(key: string | null): void {
  try {
    if (key === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, key);
  } catch {
    // Where the browser keeps nothing, the key lives as long as the page.
  }
}
