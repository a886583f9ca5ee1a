// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { dimensionOf } from '../written.js';

/**
 * LEVEL: level of prevention / уровень профилактики / nivo prevencije. Its codes partition what is counted, roll-ups aside.
 *
 * @example
 * levelDimension.codes.map(({ code }) => code);
 * // → ['UNIVERSAL', 'SELECTIVE', 'INDICATED', '_U']
 */
export const levelDimension = /* @__PURE__ */ dimensionOf({
  code: 'LEVEL',
  names: [
    { language: 'en', text: 'level of prevention', ours: true },
    { language: 'ru', text: 'уровень профилактики', ours: true },
    { language: 'sr-Latn', text: 'nivo prevencije', ours: true },
    { language: 'sr-Cyrl', text: 'ниво превенције', ours: true },
  ],
  additive: true,
  codes: [
    {
      code: 'UNIVERSAL',
      names: [
        { language: 'en', text: 'universal', ours: true },
        { language: 'ru', text: 'универсальная', ours: true },
        { language: 'sr-Latn', text: 'univerzalna', ours: true },
        { language: 'sr-Cyrl', text: 'универзална', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'SELECTIVE',
      names: [
        { language: 'en', text: 'selective', ours: true },
        { language: 'ru', text: 'селективная', ours: true },
        { language: 'sr-Latn', text: 'selektivna', ours: true },
        { language: 'sr-Cyrl', text: 'селективна', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'INDICATED',
      names: [
        { language: 'en', text: 'indicated', ours: true },
        { language: 'ru', text: 'индикативная', ours: true },
        { language: 'sr-Latn', text: 'indikovana', ours: true },
        { language: 'sr-Cyrl', text: 'индикована', ours: true },
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
