import { useCallback } from 'react';
import { administrationTexts } from './administration-texts.js';
import { useTexts } from './use-texts.js';

/** Accounts that nobody named: the hub made them itself, and calls them the same in every language. */
const ofTheHub = {
  'first administrator': 'firstAdministrator',
  VECHE_ADMIN_TOKEN: 'settingsAdministrator',
} as const;

/** Says what an account is called; the hub's own accounts in the language of the page. */
export function useAccountName(): (name: string) => string {
  const say = useTexts(administrationTexts);
  return useCallback((name) => (isOfTheHub(name) ? say(ofTheHub[name]) : name), [say]);
}

function isOfTheHub(name: string): name is keyof typeof ofTheHub {
  return Object.hasOwn(ofTheHub, name);
}
