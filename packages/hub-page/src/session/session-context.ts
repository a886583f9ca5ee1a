import { createContext, useContext } from 'react';
import type { Account } from '../hub/accounts.js';

/** Who signed in, if anybody, and how to sign out. */
export interface Access {
  readonly account: Account | null;
  readonly signOut: () => void;
}

export const SessionContext = createContext<Access>({ account: null, signOut: () => undefined });

export function useAccess(): Access {
  return useContext(SessionContext);
}
