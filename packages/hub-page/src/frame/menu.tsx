import type { ReactElement } from 'react';
import { mayActAs, type Role } from '../hub/accounts.js';
import { hrefOf, type Place } from '../places/place.js';
import { usePlace } from '../places/use-place.js';
import { frameTexts } from '../texts/frame-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { neededRole } from './needed-role.js';

const entries = ['start', 'file', 'publish', 'publications', 'imports', 'keys', 'trail', 'person'] as const;

/** The parts of the page that this role may use. */
export function Menu({ role }: { readonly role: Role }): ReactElement {
  const say = useTexts(frameTexts);
  const place = usePlace();
  return (
    <nav className="menu" aria-label={say('menu')}>
      <ul>
        {entries
          .filter((entry) => mayActAs(role, neededRole[entry]))
          .map((entry) => (
            <li key={entry}>
              <a href={hrefOf(entryPlace(entry))} aria-current={isWithin(place, entry) ? 'page' : undefined}>
                {say(entry)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function entryPlace(entry: (typeof entries)[number]): Place {
  return entry === 'file' ? { at: 'file', step: 'kind' } : { at: entry };
}

function isWithin(place: Place, entry: (typeof entries)[number]): boolean {
  if (entry === 'publish')
    return place.at === 'publish' || place.at === 'preview' || place.at === 'published';
  return place.at === entry;
}
