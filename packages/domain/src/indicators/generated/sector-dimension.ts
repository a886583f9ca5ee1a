// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { dimensionOf } from '../written.js';

/**
 * SECTOR: sector / сфера / sektor. Its codes partition what is counted, roll-ups aside.
 *
 * @example
 * sectorDimension.codes.map(({ code }) => code);
 * // → ['SOCIAL', 'HEALTH', 'EDUCATION', 'POLICE', 'PENAL', 'LOCAL', 'NGO', '_U']
 */
export const sectorDimension = /* @__PURE__ */ dimensionOf({
  code: 'SECTOR',
  names: [
    { language: 'en', text: 'sector', ours: true },
    { language: 'ru', text: 'сфера', ours: true },
    { language: 'sr-Latn', text: 'sektor', ours: true },
    { language: 'sr-Cyrl', text: 'сектор', ours: true },
  ],
  additive: true,
  codes: [
    {
      code: 'SOCIAL',
      names: [
        { language: 'en', text: 'social protection', ours: true },
        { language: 'ru', text: 'социальная защита', ours: true },
        { language: 'sr-Latn', text: 'socijalna zaštita', ours: true },
        { language: 'sr-Cyrl', text: 'социјална заштита', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'HEALTH',
      names: [
        { language: 'en', text: 'health', ours: true },
        { language: 'ru', text: 'здравоохранение', ours: true },
        { language: 'sr-Latn', text: 'zdravstvo', ours: true },
        { language: 'sr-Cyrl', text: 'здравство', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'EDUCATION',
      names: [
        { language: 'en', text: 'education', ours: true },
        { language: 'ru', text: 'образование', ours: true },
        { language: 'sr-Latn', text: 'obrazovanje', ours: true },
        { language: 'sr-Cyrl', text: 'образовање', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'POLICE',
      names: [
        { language: 'en', text: 'police', ours: true },
        { language: 'ru', text: 'полиция', ours: true },
        { language: 'sr-Latn', text: 'policija', ours: true },
        { language: 'sr-Cyrl', text: 'полиција', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'PENAL',
      names: [
        { language: 'en', text: 'penal system', ours: true },
        { language: 'ru', text: 'система исполнения наказаний', ours: true },
        { language: 'sr-Latn', text: 'sistem izvršenja sankcija', ours: true },
        { language: 'sr-Cyrl', text: 'систем извршења санкција', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'LOCAL',
      names: [
        { language: 'en', text: 'local government', ours: true },
        { language: 'ru', text: 'местное самоуправление', ours: true },
        { language: 'sr-Latn', text: 'lokalna samouprava', ours: true },
        { language: 'sr-Cyrl', text: 'локална самоуправа', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'NGO',
      names: [
        { language: 'en', text: 'non-governmental organizations', ours: true },
        { language: 'ru', text: 'негосударственные организации', ours: true },
        { language: 'sr-Latn', text: 'nevladine organizacije', ours: true },
        { language: 'sr-Cyrl', text: 'невладине организације', ours: true },
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
