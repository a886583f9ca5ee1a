import { createContext, useContext } from 'react';
import type { Account } from './accounts.js';
import type { HubClient } from './hub-client.js';

/** The hub as somebody who signed in reaches it. */
export interface SignedIn {
  readonly hub: HubClient;
  readonly account: Account;
}

export const HubContext = createContext<SignedIn | null>(null);

/** @throws where nobody has signed in: a mistake of the page, not of the reader */
export function useHub(): SignedIn {
  const signedIn = useContext(HubContext);
  if (!signedIn) throw new Error('this part of the page is only for who signed in');
  return signedIn;
}
