import { useCallback, useEffect, useMemo, useReducer, type ReactElement, type ReactNode } from 'react';
import type { Account } from '../hub/accounts.js';
import { HubClient } from '../hub/hub-client.js';
import { HubConnection } from '../hub/hub-connection.js';
import { HubContext } from '../hub/hub-context.js';
import { asHubError } from '../hub/hub-error.js';
import { Dialog } from '../parts/dialog.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { useLanguage } from '../texts/language-context.js';
import { signInTexts } from '../texts/sign-in-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { keepKey, keptKey } from './kept-key.js';
import { sessionAfter, type Session } from './session.js';
import { SessionContext } from './session-context.js';
import { SignInForm } from './sign-in-form.js';
import { SignInScreen } from './sign-in-screen.js';

/** Shows what is below it to who signed in, and asks everybody else for an access key. */
export function SessionGate({
  frame,
  children,
}: {
  readonly frame: (content: ReactNode) => ReactElement;
  readonly children: ReactNode;
}): ReactElement {
  const say = useTexts(signInTexts);
  const { language } = useLanguage();
  const [session, dispatch] = useReducer(sessionAfter, null, firstSession);
  const token = session.state === 'SIGNED_OUT' ? null : session.token;
  const hub = useMemo(() => {
    if (token === null) return null;
    const connection = new HubConnection({ token, language }, () => {
      dispatch({ type: 'expired' });
    });
    return new HubClient(connection, language);
  }, [token, language]);

  const opening = session.state === 'OPENING' && session.error === null;
  useEffect(() => {
    if (!opening || !hub || token === null) return;
    hub.me().then(
      (account) => {
        dispatch({ type: 'signedIn', token, account });
      },
      (thrown: unknown) => {
        dispatch({ type: 'couldNotOpen', error: asHubError(thrown) });
      },
    );
  }, [opening, hub, token]);

  const signedIn = useCallback((given: string, account: Account) => {
    keepKey(given);
    dispatch({ type: 'signedIn', token: given, account });
  }, []);
  const signOut = useCallback(() => {
    keepKey(null);
    dispatch({ type: 'signedOut' });
  }, []);
  const account = session.state === 'SIGNED_IN' || session.state === 'EXPIRED' ? session.account : null;
  const provided = useMemo(() => (hub && account ? { hub, account } : null), [hub, account]);
  const access = useMemo(() => ({ account, signOut }), [account, signOut]);

  return (
    <SessionContext value={access}>
      {session.state === 'SIGNED_OUT' && frame(<SignInScreen onSignedIn={signedIn} />)}
      {session.state === 'OPENING' &&
        frame(
          session.error ? (
            <ErrorNotice
              error={session.error}
              onAgain={() => {
                dispatch({ type: 'tryAgain' });
              }}
            />
          ) : (
            <p className="waiting" role="status">
              {say('opening')}
            </p>
          ),
        )}
      {provided && <HubContext value={provided}>{frame(children)}</HubContext>}
      {session.state === 'EXPIRED' && (
        <Dialog title={say('expired')}>
          <p>{say('expiredLead')}</p>
          <SignInForm onSignedIn={signedIn} />
          <p>
            <button type="button" className="button button-plain" onClick={signOut}>
              {say('leave')}
            </button>
          </p>
        </Dialog>
      )}
    </SessionContext>
  );
}

function firstSession(): Session {
  const token = keptKey();
  return token === null ? { state: 'SIGNED_OUT' } : { state: 'OPENING', token, error: null };
}
