// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { definitionOf } from '../written.js';
import { sectorDimension } from './sector-dimension.js';

/**
 * STAFF_TRAINED, version 1: professionals trained / обученные специалисты / obučeni stručnjaci. Different professionals trained in the period, by the sector they work in.
 *
 * @example
 * staffTrained.measure; // → 'DISTINCT'
 * staffTrained.acrossRegions; // → 'INTERVAL'
 */
export const staffTrained = /* @__PURE__ */ definitionOf({
  code: 'STAFF_TRAINED',
  version: 1,
  names: [
    { language: 'en', text: 'professionals trained', ours: false },
    { language: 'ru', text: 'обученные специалисты', ours: false },
    { language: 'sr-Latn', text: 'obučeni stručnjaci', ours: false },
    { language: 'sr-Cyrl', text: 'обучени стручњаци', ours: false },
  ],
  descriptions: [
    {
      language: 'en',
      text: 'Different professionals trained in the period, by the sector they work in.',
      ours: true,
    },
    {
      language: 'ru',
      text: 'Число разных специалистов, прошедших обучение в периоде, по сфере работы.',
      ours: true,
    },
    {
      language: 'sr-Latn',
      text: 'Broj različitih stručnjaka obučenih u periodu, po sektoru u kome rade.',
      ours: true,
    },
    {
      language: 'sr-Cyrl',
      text: 'Број различитих стручњака обучених у периоду, по сектору у коме раде.',
      ours: true,
    },
  ],
  measure: 'DISTINCT',
  unit: 'PERSONS',
  confidentialUnit: 'PERSON',
  sensitive: false,
  dimensions: [sectorDimension],
  tables: [[], ['SECTOR']],
  linkedWith: [],
  acrossRegions: 'INTERVAL',
  acrossPeriods: 'NEVER',
});
