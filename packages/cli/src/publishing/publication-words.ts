import type { Locale } from '@veche/domain';
import type { Say } from '../language/say.js';
import type { ShownPublication } from './publication.js';

/** What was done, in a word. */
export function publicationKindText(kind: ShownPublication['kind'], say: Say): string {
  switch (kind) {
    case 'PUBLISHED':
      return say('publication.published');
    case 'REVISED':
      return say('publication.revised');
    case 'WITHDRAWN':
      return say('publication.withdrawn');
  }
}

/** A moment as people of a language write it, in the time zone of this machine; what is no moment, as it came. */
export function whenText(moment: string, locale: Locale): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
