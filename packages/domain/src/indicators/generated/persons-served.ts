// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { definitionOf } from '../written.js';
import { sexDimension } from './sex-dimension.js';
import { ageDimension } from './age-dimension.js';
import { historyDimension } from './history-dimension.js';
import { targetGroupDimension } from './target-group-dimension.js';
import { serviceDimension } from './service-dimension.js';

/**
 * PERSONS_SERVED, version 1: people served / получатели услуг / korisnici usluga. Different people who used at least one service in the period. An observation says what its source counted: people served, or people who applied.
 *
 * @example
 * personsServed.measure; // → 'DISTINCT'
 * personsServed.acrossRegions; // → 'INTERVAL'
 */
export const personsServed = /* @__PURE__ */ definitionOf({
  code: 'PERSONS_SERVED',
  version: 1,
  names: [
    { language: 'en', text: 'people served', ours: false },
    { language: 'ru', text: 'получатели услуг', ours: false },
    { language: 'sr-Latn', text: 'korisnici usluga', ours: false },
    { language: 'sr-Cyrl', text: 'корисници услуга', ours: false },
  ],
  descriptions: [
    {
      language: 'en',
      text: 'Different people who used at least one service in the period. An observation says what its source counted: people served, or people who applied.',
      ours: true,
    },
    {
      language: 'ru',
      text: 'Число разных людей, получивших в периоде хотя бы одну услугу. Что именно считал источник (обслужено или обратились), указано при каждом значении.',
      ours: true,
    },
    {
      language: 'sr-Latn',
      text: 'Broj različitih osoba koje su u periodu koristile bar jednu uslugu. Uz svaku vrednost stoji šta je izvor brojao: usluženi ili oni koji su se obratili.',
      ours: true,
    },
    {
      language: 'sr-Cyrl',
      text: 'Број различитих особа које су у периоду користиле бар једну услугу. Уз сваку вредност стоји шта је извор бројао: услужени или они који су се обратили.',
      ours: true,
    },
  ],
  measure: 'DISTINCT',
  unit: 'PERSONS',
  confidentialUnit: 'PERSON',
  sensitive: false,
  dimensions: [targetGroupDimension, sexDimension, ageDimension, serviceDimension, historyDimension],
  tables: [
    [],
    ['TARGET_GROUP'],
    ['SEX'],
    ['AGE'],
    ['SERVICE'],
    ['HISTORY'],
    ['SEX', 'AGE'],
    ['TARGET_GROUP', 'SEX'],
    ['TARGET_GROUP', 'AGE'],
    ['TARGET_GROUP', 'SEX', 'AGE'],
    ['TARGET_GROUP', 'SERVICE'],
    ['TARGET_GROUP', 'HISTORY'],
  ],
  linkedWith: ['REHAB_ENTRIES'],
  acrossRegions: 'INTERVAL',
  acrossPeriods: 'NEVER',
});
