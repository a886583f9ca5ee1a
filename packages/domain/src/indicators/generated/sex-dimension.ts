// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { dimensionOf } from '../written.js';

/**
 * SEX: sex / пол / pol. Its codes partition what is counted, roll-ups aside.
 *
 * @example
 * sexDimension.codes.map(({ code }) => code);
 * // → ['F', 'M', '_U']
 */
export const sexDimension = /* @__PURE__ */ dimensionOf({
  code: 'SEX',
  names: [
    { language: 'en', text: 'sex', ours: true },
    { language: 'ru', text: 'пол', ours: true },
    { language: 'sr-Latn', text: 'pol', ours: true },
    { language: 'sr-Cyrl', text: 'пол', ours: true },
  ],
  additive: true,
  codes: [
    {
      code: 'F',
      names: [
        { language: 'en', text: 'female', ours: true },
        { language: 'ru', text: 'женский', ours: true },
        { language: 'sr-Latn', text: 'ženski', ours: true },
        { language: 'sr-Cyrl', text: 'женски', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'M',
      names: [
        { language: 'en', text: 'male', ours: true },
        { language: 'ru', text: 'мужской', ours: true },
        { language: 'sr-Latn', text: 'muški', ours: true },
        { language: 'sr-Cyrl', text: 'мушки', ours: true },
      ],
      parents: [],
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
  ],
});
