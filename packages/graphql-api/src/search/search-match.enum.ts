import type { SearchMatch as Match } from '@veche/persistence';
import { enumOf } from '../enum-of.js';

const matches = ['NAME', 'ALIAS', 'BEGINNING', 'WORDS', 'TEXT', 'SOURCE'] as const satisfies readonly Match[];

export const SearchMatch = enumOf('SearchMatch', matches, {
  description: 'How a node fits a search, the best first.',
  values: {
    NAME: 'The text is one of its names.',
    ALIAS: 'The text is another name, an abbreviation, an identifier or a number of it.',
    BEGINNING: 'One of these begins with the text.',
    WORDS: 'The words stand in its names.',
    TEXT: 'The words stand in what is said of it: topics, commitments, statements, venues, who takes part as written.',
    SOURCE: 'The words stand in the sentences that it was taken from.',
  },
});
