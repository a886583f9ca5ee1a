// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { dimensionOf } from '../written.js';

/**
 * HISTORY: treatment history / обращение / istorija obraćanja. Its codes partition what is counted, roll-ups aside.
 *
 * @example
 * historyDimension.codes.map(({ code }) => code);
 * // → ['FIRST', 'RETURNING', '_U']
 */
export const historyDimension = /* @__PURE__ */ dimensionOf({
  code: 'HISTORY',
  names: [
    { language: 'en', text: 'treatment history', ours: true },
    { language: 'ru', text: 'обращение', ours: true },
    { language: 'sr-Latn', text: 'istorija obraćanja', ours: true },
    { language: 'sr-Cyrl', text: 'историја обраћања', ours: true },
  ],
  additive: true,
  codes: [
    {
      code: 'FIRST',
      names: [
        { language: 'en', text: 'for the first time', ours: true },
        { language: 'ru', text: 'впервые', ours: true },
        { language: 'sr-Latn', text: 'prvi put', ours: true },
        { language: 'sr-Cyrl', text: 'први пут', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'RETURNING',
      names: [
        { language: 'en', text: 'returning', ours: true },
        { language: 'ru', text: 'повторно', ours: true },
        { language: 'sr-Latn', text: 'ponovo', ours: true },
        { language: 'sr-Cyrl', text: 'поново', ours: true },
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
