// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { definitionOf } from '../written.js';
import { serviceDimension } from './service-dimension.js';

/**
 * FAMILIES_SERVED, version 1: families / семьи / porodice. Different families that used at least one service in the period. Never added to people.
 *
 * @example
 * familiesServed.measure; // → 'DISTINCT'
 * familiesServed.acrossRegions; // → 'INTERVAL'
 */
export const familiesServed = /* @__PURE__ */ definitionOf({
  code: 'FAMILIES_SERVED',
  version: 1,
  names: [
    { language: 'en', text: 'families', ours: false },
    { language: 'ru', text: 'семьи', ours: false },
    { language: 'sr-Latn', text: 'porodice', ours: false },
    { language: 'sr-Cyrl', text: 'породице', ours: false },
  ],
  descriptions: [
    {
      language: 'en',
      text: 'Different families that used at least one service in the period. Never added to people.',
      ours: true,
    },
    {
      language: 'ru',
      text: 'Число разных семей, получивших в периоде хотя бы одну услугу. С людьми не складывается.',
      ours: true,
    },
    {
      language: 'sr-Latn',
      text: 'Broj različitih porodica koje su u periodu koristile bar jednu uslugu. Ne sabira se sa osobama.',
      ours: true,
    },
    {
      language: 'sr-Cyrl',
      text: 'Број различитих породица које су у периоду користиле бар једну услугу. Не сабира се са особама.',
      ours: true,
    },
  ],
  measure: 'DISTINCT',
  unit: 'FAMILIES',
  confidentialUnit: 'FAMILY',
  sensitive: false,
  dimensions: [serviceDimension],
  tables: [[], ['SERVICE']],
  linkedWith: [],
  acrossRegions: 'INTERVAL',
  acrossPeriods: 'NEVER',
});
