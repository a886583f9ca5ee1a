import type { ReactElement } from 'react';
import type { Account } from '../hub/accounts.js';
import { Screen } from '../parts/screen.js';
import { signInTexts } from '../texts/sign-in-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { SignInForm } from './sign-in-form.js';

/** What somebody sees who has not signed in. */
export function SignInScreen({
  onSignedIn,
}: {
  readonly onSignedIn: (token: string, account: Account) => void;
}): ReactElement {
  const say = useTexts(signInTexts);
  return (
    <Screen title={say('title')} lead={say('lead')}>
      <SignInForm onSignedIn={onSignedIn} />
    </Screen>
  );
}
