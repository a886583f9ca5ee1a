// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { dimensionOf } from '../written.js';

/**
 * AGE: age / возраст / starost. Its codes partition what is counted, roll-ups aside.
 *
 * @example
 * ageDimension.codes.map(({ code }) => code);
 * // → ['Y_LT15', 'Y15T17', 'Y18T19', 'Y20T24', 'Y25T29', 'Y30T34', 'Y35T39', 'Y40T44', 'Y45T49', 'Y50T54', 'Y55T59', 'Y60T64', 'Y_GE65', '_U', 'Y_LT18', 'Y15T19', 'Y18T24', 'Y25T34', 'Y35T44', 'Y45T54', 'Y_GE55']
 */
export const ageDimension = /* @__PURE__ */ dimensionOf({
  code: 'AGE',
  names: [
    { language: 'en', text: 'age', ours: true },
    { language: 'ru', text: 'возраст', ours: true },
    { language: 'sr-Latn', text: 'starost', ours: true },
    { language: 'sr-Cyrl', text: 'старост', ours: true },
  ],
  additive: true,
  codes: [
    {
      code: 'Y_LT15',
      names: [
        { language: 'en', text: 'under 15', ours: true },
        { language: 'ru', text: 'до 15 лет', ours: true },
        { language: 'sr-Latn', text: 'mlađi od 15 godina', ours: true },
        { language: 'sr-Cyrl', text: 'млађи од 15 година', ours: true },
      ],
      parents: ['Y_LT18'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y15T17',
      names: [
        { language: 'en', text: '15 to 17', ours: true },
        { language: 'ru', text: '15–17 лет', ours: true },
        { language: 'sr-Latn', text: '15–17 godina', ours: true },
        { language: 'sr-Cyrl', text: '15–17 година', ours: true },
      ],
      parents: ['Y_LT18', 'Y15T19'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y18T19',
      names: [
        { language: 'en', text: '18 to 19', ours: true },
        { language: 'ru', text: '18–19 лет', ours: true },
        { language: 'sr-Latn', text: '18–19 godina', ours: true },
        { language: 'sr-Cyrl', text: '18–19 година', ours: true },
      ],
      parents: ['Y15T19', 'Y18T24'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y20T24',
      names: [
        { language: 'en', text: '20 to 24', ours: true },
        { language: 'ru', text: '20–24 года', ours: true },
        { language: 'sr-Latn', text: '20–24 godine', ours: true },
        { language: 'sr-Cyrl', text: '20–24 године', ours: true },
      ],
      parents: ['Y18T24'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y25T29',
      names: [
        { language: 'en', text: '25 to 29', ours: true },
        { language: 'ru', text: '25–29 лет', ours: true },
        { language: 'sr-Latn', text: '25–29 godina', ours: true },
        { language: 'sr-Cyrl', text: '25–29 година', ours: true },
      ],
      parents: ['Y25T34'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y30T34',
      names: [
        { language: 'en', text: '30 to 34', ours: true },
        { language: 'ru', text: '30–34 года', ours: true },
        { language: 'sr-Latn', text: '30–34 godine', ours: true },
        { language: 'sr-Cyrl', text: '30–34 године', ours: true },
      ],
      parents: ['Y25T34'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y35T39',
      names: [
        { language: 'en', text: '35 to 39', ours: true },
        { language: 'ru', text: '35–39 лет', ours: true },
        { language: 'sr-Latn', text: '35–39 godina', ours: true },
        { language: 'sr-Cyrl', text: '35–39 година', ours: true },
      ],
      parents: ['Y35T44'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y40T44',
      names: [
        { language: 'en', text: '40 to 44', ours: true },
        { language: 'ru', text: '40–44 года', ours: true },
        { language: 'sr-Latn', text: '40–44 godine', ours: true },
        { language: 'sr-Cyrl', text: '40–44 године', ours: true },
      ],
      parents: ['Y35T44'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y45T49',
      names: [
        { language: 'en', text: '45 to 49', ours: true },
        { language: 'ru', text: '45–49 лет', ours: true },
        { language: 'sr-Latn', text: '45–49 godina', ours: true },
        { language: 'sr-Cyrl', text: '45–49 година', ours: true },
      ],
      parents: ['Y45T54'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y50T54',
      names: [
        { language: 'en', text: '50 to 54', ours: true },
        { language: 'ru', text: '50–54 года', ours: true },
        { language: 'sr-Latn', text: '50–54 godine', ours: true },
        { language: 'sr-Cyrl', text: '50–54 године', ours: true },
      ],
      parents: ['Y45T54'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y55T59',
      names: [
        { language: 'en', text: '55 to 59', ours: true },
        { language: 'ru', text: '55–59 лет', ours: true },
        { language: 'sr-Latn', text: '55–59 godina', ours: true },
        { language: 'sr-Cyrl', text: '55–59 година', ours: true },
      ],
      parents: ['Y_GE55'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y60T64',
      names: [
        { language: 'en', text: '60 to 64', ours: true },
        { language: 'ru', text: '60–64 года', ours: true },
        { language: 'sr-Latn', text: '60–64 godine', ours: true },
        { language: 'sr-Cyrl', text: '60–64 године', ours: true },
      ],
      parents: ['Y_GE55'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y_GE65',
      names: [
        { language: 'en', text: '65 and over', ours: true },
        { language: 'ru', text: '65 лет и старше', ours: true },
        { language: 'sr-Latn', text: '65 i više godina', ours: true },
        { language: 'sr-Cyrl', text: '65 и више година', ours: true },
      ],
      parents: ['Y_GE55'],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: '_U',
      names: [
        { language: 'en', text: 'unknown', ours: true },
        { language: 'ru', text: 'неизвестно', ours: true },
        { language: 'sr-Latn', text: 'nepoznato', ours: true },
        { language: 'sr-Cyrl', text: 'непознато', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y_LT18',
      names: [
        { language: 'en', text: 'under 18', ours: true },
        { language: 'ru', text: 'до 18 лет', ours: true },
        { language: 'sr-Latn', text: 'mlađi od 18 godina', ours: true },
        { language: 'sr-Cyrl', text: 'млађи од 18 година', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y15T19',
      names: [
        { language: 'en', text: '15 to 19', ours: true },
        { language: 'ru', text: '15–19 лет', ours: true },
        { language: 'sr-Latn', text: '15–19 godina', ours: true },
        { language: 'sr-Cyrl', text: '15–19 година', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y18T24',
      names: [
        { language: 'en', text: '18 to 24', ours: true },
        { language: 'ru', text: '18–24 года', ours: true },
        { language: 'sr-Latn', text: '18–24 godine', ours: true },
        { language: 'sr-Cyrl', text: '18–24 године', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y25T34',
      names: [
        { language: 'en', text: '25 to 34', ours: true },
        { language: 'ru', text: '25–34 года', ours: true },
        { language: 'sr-Latn', text: '25–34 godine', ours: true },
        { language: 'sr-Cyrl', text: '25–34 године', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y35T44',
      names: [
        { language: 'en', text: '35 to 44', ours: true },
        { language: 'ru', text: '35–44 года', ours: true },
        { language: 'sr-Latn', text: '35–44 godine', ours: true },
        { language: 'sr-Cyrl', text: '35–44 године', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y45T54',
      names: [
        { language: 'en', text: '45 to 54', ours: true },
        { language: 'ru', text: '45–54 года', ours: true },
        { language: 'sr-Latn', text: '45–54 godine', ours: true },
        { language: 'sr-Cyrl', text: '45–54 године', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'Y_GE55',
      names: [
        { language: 'en', text: '55 and over', ours: true },
        { language: 'ru', text: '55 лет и старше', ours: true },
        { language: 'sr-Latn', text: '55 i više godina', ours: true },
        { language: 'sr-Cyrl', text: '55 и више година', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
  ],
});
