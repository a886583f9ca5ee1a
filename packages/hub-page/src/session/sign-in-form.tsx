import { useCallback, useId, useState, type ReactElement } from 'react';
import type { Account } from '../hub/accounts.js';
import { HubClient } from '../hub/hub-client.js';
import { HubConnection } from '../hub/hub-connection.js';
import { useAct } from '../hub/use-act.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { useLanguage } from '../texts/language-context.js';
import { signInTexts } from '../texts/sign-in-texts.js';
import { useTexts } from '../texts/use-texts.js';

const prefix = 'veche_';

/** Takes an access key and tries it. */
export function SignInForm({
  onSignedIn,
}: {
  readonly onSignedIn: (token: string, account: Account) => void;
}): ReactElement {
  const say = useTexts(signInTexts);
  const { language } = useLanguage();
  const id = useId();
  const [key, setKey] = useState('');
  const [shown, setShown] = useState(false);
  const [empty, setEmpty] = useState(false);
  const act = useAct(
    useCallback(
      async (token: string) => {
        const connection = new HubConnection({ token, language }, () => undefined);
        onSignedIn(token, await new HubClient(connection, language).me());
      },
      [language, onSignedIn],
    ),
  );
  const wrong = empty
    ? say('empty')
    : act.error?.code === 'UNAUTHENTICATED'
      ? say('wrong', { prefix })
      : null;

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // What is copied from a letter often brings blanks and line ends along.
        const token = key.replace(/\s+/gu, '');
        setEmpty(token === '');
        if (token !== '') void act.start(token);
      }}
    >
      {act.error && act.error.code !== 'UNAUTHENTICATED' && <ErrorNotice error={act.error} />}
      <div className="field">
        <label htmlFor={id}>{say('key')}</label>
        <p className="help" id={`${id}-help`}>
          {say('keyHelp', { prefix })}
        </p>
        <input
          id={id}
          className="input input-code"
          type={shown ? 'text' : 'password'}
          autoComplete="off"
          spellCheck={false}
          value={key}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? `${id}-help` : `${id}-help ${id}-wrong`}
          onChange={(event) => {
            setKey(event.target.value);
          }}
        />
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
        <label className="check">
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => {
              setShown(event.target.checked);
            }}
          />
          {say('show')}
        </label>
      </div>
      <button type="submit" className="button button-main" aria-disabled={act.doing}>
        {act.doing ? say('signingIn') : say('signIn')}
      </button>
    </form>
  );
}
