import type { Role } from '../hub/accounts.js';
import type { Place } from '../places/place.js';

/** The least role that a part of the page is for. What a role may not do is not offered; the hub refuses it all the same. */
export const neededRole: Readonly<Record<Place['at'], Role>> = {
  start: 'READER',
  publish: 'EDITOR',
  preview: 'EDITOR',
  published: 'READER',
  publications: 'READER',
  imports: 'READER',
  file: 'EDITOR',
  keys: 'ADMINISTRATOR',
  trail: 'ADMINISTRATOR',
  person: 'ADMINISTRATOR',
};
