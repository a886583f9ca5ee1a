// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { definitionOf } from '../written.js';
import { sexDimension } from './sex-dimension.js';

/**
 * REHAB_COMPLETION, version 1: completion / доля завершивших / stopa završetka. REHAB_EXITS with EXIT = COMPLETED, divided by all REHAB_EXITS, in percent. Published only with both parts, and put together only from them.
 *
 * @example
 * rehabCompletion.measure; // → 'RATIO'
 * rehabCompletion.acrossRegions; // → 'NEVER'
 */
export const rehabCompletion = /* @__PURE__ */ definitionOf({
  code: 'REHAB_COMPLETION',
  version: 1,
  names: [
    { language: 'en', text: 'completion', ours: false },
    { language: 'ru', text: 'доля завершивших', ours: false },
    { language: 'sr-Latn', text: 'stopa završetka', ours: false },
    { language: 'sr-Cyrl', text: 'стопа завршетка', ours: false },
  ],
  descriptions: [
    {
      language: 'en',
      text: 'REHAB_EXITS with EXIT = COMPLETED, divided by all REHAB_EXITS, in percent. Published only with both parts, and put together only from them.',
      ours: true,
    },
    {
      language: 'ru',
      text: 'REHAB_EXITS при EXIT = COMPLETED, делённые на все REHAB_EXITS, в процентах. Публикуется только вместе с обеими частями и сводится только из них.',
      ours: true,
    },
    {
      language: 'sr-Latn',
      text: 'REHAB_EXITS sa EXIT = COMPLETED podeljeni svim REHAB_EXITS, u procentima. Objavljuje se samo sa oba dela i zbirno računa samo iz njih.',
      ours: true,
    },
    {
      language: 'sr-Cyrl',
      text: 'REHAB_EXITS са EXIT = COMPLETED подељени свим REHAB_EXITS, у процентима. Објављује се само са оба дела и збирно рачуна само из њих.',
      ours: true,
    },
  ],
  measure: 'RATIO',
  unit: 'PERCENT',
  confidentialUnit: 'PERSON',
  sensitive: false,
  dimensions: [sexDimension],
  tables: [[], ['SEX']],
  linkedWith: ['REHAB_EXITS'],
  acrossRegions: 'NEVER',
  acrossPeriods: 'NEVER',
});
