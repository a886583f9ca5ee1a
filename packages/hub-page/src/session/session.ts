import type { Account } from '../hub/accounts.js';
import type { HubError } from '../hub/hub-error.js';

/** Whether somebody has signed in. EXPIRED keeps what they were doing until they sign in again or leave. */
export type Session =
  | { readonly state: 'SIGNED_OUT' }
  | { readonly state: 'OPENING'; readonly token: string; readonly error: HubError | null }
  | { readonly state: 'SIGNED_IN' | 'EXPIRED'; readonly token: string; readonly account: Account };

export type SessionEvent =
  | { readonly type: 'signedIn'; readonly token: string; readonly account: Account }
  | { readonly type: 'couldNotOpen'; readonly error: HubError }
  | { readonly type: 'tryAgain' }
  | { readonly type: 'expired' }
  | { readonly type: 'signedOut' };

/** The session after an event. */
export function sessionAfter(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'signedIn':
      return { state: 'SIGNED_IN', token: event.token, account: event.account };
    case 'couldNotOpen':
      if (event.error.code === 'UNAUTHENTICATED') return { state: 'SIGNED_OUT' };
      return session.state === 'OPENING' ? { ...session, error: event.error } : session;
    case 'tryAgain':
      return session.state === 'OPENING' ? { ...session, error: null } : session;
    case 'expired':
      return session.state === 'SIGNED_IN' ? { ...session, state: 'EXPIRED' } : session;
    case 'signedOut':
      return { state: 'SIGNED_OUT' };
  }
}
