// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { definitionOf } from '../written.js';
import { sexDimension } from './sex-dimension.js';
import { ageDimension } from './age-dimension.js';
import { historyDimension } from './history-dimension.js';
import { drugDimension } from './drug-dimension.js';

/**
 * REHAB_ENTRIES, version 1: rehabilitation entrants / поступившие на реабилитацию / započeli rehabilitaciju. Different people who entered a rehabilitation programme in the period. Sensitive: the higher threshold applies.
 *
 * @example
 * rehabEntries.measure; // → 'DISTINCT'
 * rehabEntries.acrossRegions; // → 'INTERVAL'
 */
export const rehabEntries = /* @__PURE__ */ definitionOf({
  code: 'REHAB_ENTRIES',
  version: 1,
  names: [
    { language: 'en', text: 'rehabilitation entrants', ours: false },
    { language: 'ru', text: 'поступившие на реабилитацию', ours: false },
    { language: 'sr-Latn', text: 'započeli rehabilitaciju', ours: false },
    { language: 'sr-Cyrl', text: 'започели рехабилитацију', ours: false },
  ],
  descriptions: [
    {
      language: 'en',
      text: 'Different people who entered a rehabilitation programme in the period. Sensitive: the higher threshold applies.',
      ours: true,
    },
    {
      language: 'ru',
      text: 'Число разных людей, поступивших в периоде на реабилитацию. Чувствительный показатель: действует повышенный порог.',
      ours: true,
    },
    {
      language: 'sr-Latn',
      text: 'Broj različitih osoba koje su u periodu započele rehabilitaciju. Osetljiv pokazatelj: važi viši prag.',
      ours: true,
    },
    {
      language: 'sr-Cyrl',
      text: 'Број различитих особа које су у периоду започеле рехабилитацију. Осетљив показатељ: важи виши праг.',
      ours: true,
    },
  ],
  measure: 'DISTINCT',
  unit: 'PERSONS',
  confidentialUnit: 'PERSON',
  sensitive: true,
  dimensions: [sexDimension, ageDimension, historyDimension, drugDimension],
  tables: [[], ['SEX'], ['AGE'], ['HISTORY'], ['DRUG'], ['SEX', 'AGE']],
  linkedWith: ['PERSONS_SERVED'],
  acrossRegions: 'INTERVAL',
  acrossPeriods: 'NEVER',
});
