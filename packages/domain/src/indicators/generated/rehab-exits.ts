// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { definitionOf } from '../written.js';
import { sexDimension } from './sex-dimension.js';
import { exitDimension } from './exit-dimension.js';

/**
 * REHAB_EXITS, version 1: exits / выбытия / izlasci. Episodes of rehabilitation that ended in the period, by manner of exit.
 *
 * @example
 * rehabExits.measure; // → 'COUNT'
 * rehabExits.acrossRegions; // → 'ADD'
 */
export const rehabExits = /* @__PURE__ */ definitionOf({
  code: 'REHAB_EXITS',
  version: 1,
  names: [
    { language: 'en', text: 'exits', ours: false },
    { language: 'ru', text: 'выбытия', ours: false },
    { language: 'sr-Latn', text: 'izlasci', ours: false },
    { language: 'sr-Cyrl', text: 'изласци', ours: false },
  ],
  descriptions: [
    {
      language: 'en',
      text: 'Episodes of rehabilitation that ended in the period, by manner of exit.',
      ours: true,
    },
    { language: 'ru', text: 'Случаи реабилитации, закончившиеся в периоде, по исходу.', ours: true },
    {
      language: 'sr-Latn',
      text: 'Epizode rehabilitacije koje su se u periodu završile, po načinu izlaska.',
      ours: true,
    },
    {
      language: 'sr-Cyrl',
      text: 'Епизоде рехабилитације које су се у периоду завршиле, по начину изласка.',
      ours: true,
    },
  ],
  measure: 'COUNT',
  unit: 'EPISODES',
  confidentialUnit: 'PERSON',
  sensitive: false,
  dimensions: [exitDimension, sexDimension],
  tables: [[], ['EXIT'], ['SEX'], ['EXIT', 'SEX']],
  linkedWith: ['REHAB_COMPLETION'],
  acrossRegions: 'ADD',
  acrossPeriods: 'ADD',
});
