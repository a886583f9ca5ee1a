// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { dimensionOf } from '../written.js';

/**
 * KIND: kind of event / вид мероприятия / vrsta događaja. Its codes partition what is counted, roll-ups aside.
 *
 * @example
 * kindDimension.codes.map(({ code }) => code);
 * // → ['ROUND_TABLE', 'TRAINING', 'CONFERENCE', 'SEMINAR', 'MEETING', 'EXHIBITION', 'SITE_VISIT', 'OTHER']
 */
export const kindDimension = /* @__PURE__ */ dimensionOf({
  code: 'KIND',
  names: [
    { language: 'en', text: 'kind of event', ours: true },
    { language: 'ru', text: 'вид мероприятия', ours: true },
    { language: 'sr-Latn', text: 'vrsta događaja', ours: true },
    { language: 'sr-Cyrl', text: 'врста догађаја', ours: true },
  ],
  additive: true,
  codes: [
    {
      code: 'ROUND_TABLE',
      names: [
        { language: 'en', text: 'round table', ours: true },
        { language: 'ru', text: 'круглый стол', ours: true },
        { language: 'sr-Latn', text: 'okrugli sto', ours: true },
        { language: 'sr-Cyrl', text: 'округли сто', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'TRAINING',
      names: [
        { language: 'en', text: 'training', ours: true },
        { language: 'ru', text: 'обучение', ours: true },
        { language: 'sr-Latn', text: 'obuka', ours: true },
        { language: 'sr-Cyrl', text: 'обука', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'CONFERENCE',
      names: [
        { language: 'en', text: 'conference', ours: true },
        { language: 'ru', text: 'конференция', ours: true },
        { language: 'sr-Latn', text: 'konferencija', ours: true },
        { language: 'sr-Cyrl', text: 'конференција', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'SEMINAR',
      names: [
        { language: 'en', text: 'seminar', ours: true },
        { language: 'ru', text: 'семинар', ours: true },
        { language: 'sr-Latn', text: 'seminar', ours: true },
        { language: 'sr-Cyrl', text: 'семинар', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'MEETING',
      names: [
        { language: 'en', text: 'meeting', ours: true },
        { language: 'ru', text: 'встреча', ours: true },
        { language: 'sr-Latn', text: 'sastanak', ours: true },
        { language: 'sr-Cyrl', text: 'састанак', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'EXHIBITION',
      names: [
        { language: 'en', text: 'exhibition', ours: true },
        { language: 'ru', text: 'выставка', ours: true },
        { language: 'sr-Latn', text: 'izložba', ours: true },
        { language: 'sr-Cyrl', text: 'изложба', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'SITE_VISIT',
      names: [
        { language: 'en', text: 'site visit', ours: true },
        { language: 'ru', text: 'выезд на место', ours: true },
        { language: 'sr-Latn', text: 'obilazak', ours: true },
        { language: 'sr-Cyrl', text: 'обилазак', ours: true },
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
  ],
});
