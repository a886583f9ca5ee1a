// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { definitionOf } from '../written.js';
import { ageDimension } from './age-dimension.js';
import { levelDimension } from './level-dimension.js';

/**
 * PREVENTION, version 1: attendances / посещения / učešća. Attendances at prevention activities; one person may attend several times.
 *
 * @example
 * prevention.measure; // → 'SUM'
 * prevention.acrossRegions; // → 'ADD'
 */
export const prevention = /* @__PURE__ */ definitionOf({
  code: 'PREVENTION',
  version: 1,
  names: [
    { language: 'en', text: 'attendances', ours: false },
    { language: 'ru', text: 'посещения', ours: false },
    { language: 'sr-Latn', text: 'učešća', ours: false },
    { language: 'sr-Cyrl', text: 'учешћа', ours: false },
  ],
  descriptions: [
    {
      language: 'en',
      text: 'Attendances at prevention activities; one person may attend several times.',
      ours: true,
    },
    {
      language: 'ru',
      text: 'Посещения профилактических мероприятий; один человек может посетить несколько.',
      ours: true,
    },
    {
      language: 'sr-Latn',
      text: 'Učešća na preventivnim aktivnostima; jedna osoba može učestvovati više puta.',
      ours: true,
    },
    {
      language: 'sr-Cyrl',
      text: 'Учешћа на превентивним активностима; једна особа може учествовати више пута.',
      ours: true,
    },
  ],
  measure: 'SUM',
  unit: 'ATTENDANCES',
  confidentialUnit: 'PERSON',
  sensitive: false,
  dimensions: [levelDimension, ageDimension],
  tables: [[], ['LEVEL'], ['AGE'], ['LEVEL', 'AGE']],
  linkedWith: [],
  acrossRegions: 'ADD',
  acrossPeriods: 'ADD',
});
