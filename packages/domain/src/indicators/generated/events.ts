// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { definitionOf } from '../written.js';
import { kindDimension } from './kind-dimension.js';

/**
 * EVENTS, version 1: joint events / мероприятия / događaji. Joint events held in the period, derived from the catalogue. Series are not counted, only the events in them.
 *
 * @example
 * events.measure; // → 'COUNT'
 * events.acrossRegions; // → 'ADD'
 */
export const events = /* @__PURE__ */ definitionOf({
  code: 'EVENTS',
  version: 1,
  names: [
    { language: 'en', text: 'joint events', ours: false },
    { language: 'ru', text: 'мероприятия', ours: false },
    { language: 'sr-Latn', text: 'događaji', ours: false },
    { language: 'sr-Cyrl', text: 'догађаји', ours: false },
  ],
  descriptions: [
    {
      language: 'en',
      text: 'Joint events held in the period, derived from the catalogue. Series are not counted, only the events in them.',
      ours: true,
    },
    {
      language: 'ru',
      text: 'Совместные мероприятия, прошедшие в периоде, по каталогу. Серии не считаются, считаются только мероприятия в них.',
      ours: true,
    },
    {
      language: 'sr-Latn',
      text: 'Zajednički događaji održani u periodu, izvedeno iz kataloga. Serije se ne broje, samo događaji u njima.',
      ours: true,
    },
    {
      language: 'sr-Cyrl',
      text: 'Заједнички догађаји одржани у периоду, изведено из каталога. Серије се не броје, само догађаји у њима.',
      ours: true,
    },
  ],
  measure: 'COUNT',
  unit: 'EVENTS',
  confidentialUnit: 'NONE',
  sensitive: false,
  dimensions: [kindDimension],
  tables: [[], ['KIND']],
  linkedWith: [],
  acrossRegions: 'ADD',
  acrossPeriods: 'ADD',
});
