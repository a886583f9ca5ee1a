// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { dimensionOf } from '../written.js';

/**
 * EXIT: manner of exit / исход / način izlaska. Its codes partition what is counted, roll-ups aside.
 *
 * @example
 * exitDimension.codes.map(({ code }) => code);
 * // → ['COMPLETED', 'DROPPED', 'TRANSFERRED', 'OTHER', '_U']
 */
export const exitDimension = /* @__PURE__ */ dimensionOf({
  code: 'EXIT',
  names: [
    { language: 'en', text: 'manner of exit', ours: true },
    { language: 'ru', text: 'исход', ours: true },
    { language: 'sr-Latn', text: 'način izlaska', ours: true },
    { language: 'sr-Cyrl', text: 'начин изласка', ours: true },
  ],
  additive: true,
  codes: [
    {
      code: 'COMPLETED',
      names: [
        { language: 'en', text: 'completed', ours: true },
        { language: 'ru', text: 'завершили', ours: true },
        { language: 'sr-Latn', text: 'završili', ours: true },
        { language: 'sr-Cyrl', text: 'завршили', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'DROPPED',
      names: [
        { language: 'en', text: 'dropped out', ours: true },
        { language: 'ru', text: 'прервали', ours: true },
        { language: 'sr-Latn', text: 'prekinuli', ours: true },
        { language: 'sr-Cyrl', text: 'прекинули', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'TRANSFERRED',
      names: [
        { language: 'en', text: 'transferred', ours: true },
        { language: 'ru', text: 'переведены', ours: true },
        { language: 'sr-Latn', text: 'premešteni', ours: true },
        { language: 'sr-Cyrl', text: 'премештени', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'OTHER',
      names: [
        { language: 'en', text: 'other', ours: true },
        { language: 'ru', text: 'иное', ours: true },
        { language: 'sr-Latn', text: 'drugo', ours: true },
        { language: 'sr-Cyrl', text: 'друго', ours: true },
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
