// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { dimensionOf } from '../written.js';

/**
 * DRUG: primary drug / основной наркотик / primarna droga. Its codes partition what is counted, roll-ups aside.
 *
 * @example
 * drugDimension.codes.map(({ code }) => code);
 * // → ['OPIOIDS', 'COCAINE', 'STIMULANTS', 'SEDATIVES', 'HALLUCINOGENS', 'INHALANTS', 'CANNABIS', 'OTHER', '_U']
 */
export const drugDimension = /* @__PURE__ */ dimensionOf({
  code: 'DRUG',
  names: [
    { language: 'en', text: 'primary drug', ours: true },
    { language: 'ru', text: 'основной наркотик', ours: true },
    { language: 'sr-Latn', text: 'primarna droga', ours: true },
    { language: 'sr-Cyrl', text: 'примарна дрога', ours: true },
  ],
  additive: true,
  codes: [
    {
      code: 'OPIOIDS',
      names: [
        { language: 'en', text: 'opioids', ours: true },
        { language: 'ru', text: 'опиоиды', ours: true },
        { language: 'sr-Latn', text: 'opioidi', ours: true },
        { language: 'sr-Cyrl', text: 'опиоиди', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'COCAINE',
      names: [
        { language: 'en', text: 'cocaine', ours: true },
        { language: 'ru', text: 'кокаин', ours: true },
        { language: 'sr-Latn', text: 'kokain', ours: true },
        { language: 'sr-Cyrl', text: 'кокаин', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'STIMULANTS',
      names: [
        { language: 'en', text: 'stimulants other than cocaine', ours: true },
        { language: 'ru', text: 'стимуляторы, кроме кокаина', ours: true },
        { language: 'sr-Latn', text: 'stimulansi osim kokaina', ours: true },
        { language: 'sr-Cyrl', text: 'стимуланси осим кокаина', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'SEDATIVES',
      names: [
        { language: 'en', text: 'hypnotics and sedatives', ours: true },
        { language: 'ru', text: 'снотворные и седативные', ours: true },
        { language: 'sr-Latn', text: 'hipnotici i sedativi', ours: true },
        { language: 'sr-Cyrl', text: 'хипнотици и седативи', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'HALLUCINOGENS',
      names: [
        { language: 'en', text: 'hallucinogens', ours: true },
        { language: 'ru', text: 'галлюциногены', ours: true },
        { language: 'sr-Latn', text: 'halucinogeni', ours: true },
        { language: 'sr-Cyrl', text: 'халуциногени', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'INHALANTS',
      names: [
        { language: 'en', text: 'volatile inhalants', ours: true },
        { language: 'ru', text: 'летучие ингалянты', ours: true },
        { language: 'sr-Latn', text: 'isparljivi inhalanti', ours: true },
        { language: 'sr-Cyrl', text: 'испарљиви инхаланти', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'CANNABIS',
      names: [
        { language: 'en', text: 'cannabis', ours: true },
        { language: 'ru', text: 'каннабис', ours: true },
        { language: 'sr-Latn', text: 'kanabis', ours: true },
        { language: 'sr-Cyrl', text: 'канабис', ours: true },
      ],
      parents: [],
      mayOverlap: [],
      inferred: null,
    },
    {
      code: 'OTHER',
      names: [
        { language: 'en', text: 'other drug', ours: true },
        { language: 'ru', text: 'иное вещество', ours: true },
        { language: 'sr-Latn', text: 'druga supstanca', ours: true },
        { language: 'sr-Cyrl', text: 'друга супстанца', ours: true },
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
