// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { definitionOf } from '../written.js';

/**
 * AGREEMENTS, version 1: agreements / соглашения / sporazumi. Agreements on cooperation concluded in the period. Two agreements are no person: figures are not thresholded.
 *
 * @example
 * agreements.measure; // → 'COUNT'
 * agreements.acrossRegions; // → 'ADD'
 */
export const agreements = /* @__PURE__ */ definitionOf({
  code: 'AGREEMENTS',
  version: 1,
  names: [
    { language: 'en', text: 'agreements', ours: false },
    { language: 'ru', text: 'соглашения', ours: false },
    { language: 'sr-Latn', text: 'sporazumi', ours: false },
    { language: 'sr-Cyrl', text: 'споразуми', ours: false },
  ],
  descriptions: [
    {
      language: 'en',
      text: 'Agreements on cooperation concluded in the period. Two agreements are no person: figures are not thresholded.',
      ours: true,
    },
    {
      language: 'ru',
      text: 'Соглашения о взаимодействии, заключённые в периоде. Два соглашения — не человек: порог не применяется.',
      ours: true,
    },
    {
      language: 'sr-Latn',
      text: 'Sporazumi o saradnji zaključeni u periodu. Dva sporazuma nisu osoba: prag se ne primenjuje.',
      ours: true,
    },
    {
      language: 'sr-Cyrl',
      text: 'Споразуми о сарадњи закључени у периоду. Два споразума нису особа: праг се не примењује.',
      ours: true,
    },
  ],
  measure: 'COUNT',
  unit: 'AGREEMENTS',
  confidentialUnit: 'NONE',
  sensitive: false,
  dimensions: [],
  tables: [[]],
  linkedWith: [],
  acrossRegions: 'ADD',
  acrossPeriods: 'ADD',
});
