import type { ReactElement, ReactNode } from 'react';
import { useAccess } from '../session/session-context.js';
import { frameTexts } from '../texts/frame-texts.js';
import { useAccountName } from '../texts/use-account-name.js';
import { useTexts } from '../texts/use-texts.js';
import { LanguageSwitch } from './language-switch.js';
import { Mark } from './mark.js';
import { Menu } from './menu.js';

/** What stands around every screen. */
export function Frame({ children }: { readonly children: ReactNode }): ReactElement {
  const say = useTexts(frameTexts);
  const accountName = useAccountName();
  const { account, signOut } = useAccess();
  return (
    <div className="frame">
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          // The part of the address after # belongs to the places.
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {say('skip')}
      </a>
      <header className="frame-top">
        <a className="brand" href="#/">
          <Mark />
          <span>Veche</span>
        </a>
        <LanguageSwitch />
      </header>
      {account && <Menu role={account.role} />}
      <main id="content" className="frame-main" tabIndex={-1}>
        {children}
      </main>
      {account && (
        <footer className="frame-foot">
          <p>
            {say('account', { name: accountName(account.name) })}
            <span className="quiet"> · {say(account.role)}</span>
          </p>
          <button type="button" className="button button-plain" onClick={signOut}>
            {say('signOut')}
          </button>
        </footer>
      )}
    </div>
  );
}
