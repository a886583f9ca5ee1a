// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { dimensionOf } from '../written.js';

/**
 * TARGET_GROUP: target group / целевая группа / ciljna grupa. Its codes may overlap, and are never summed.
 *
 * @example
 * targetGroupDimension.codes.map(({ code }) => code);
 * // → ['DEPENDENT', 'YOUTH_RISK', 'FAMILY_RISK', 'CONVICTED', 'PRISON_LEAVER', 'NON_CUSTODIAL', 'NO_FIXED_ABODE', '_U']
 */
export const targetGroupDimension = /* @__PURE__ */ dimensionOf({
  code: 'TARGET_GROUP',
  names: [
    { language: 'en', text: 'target group', ours: true },
    { language: 'ru', text: 'целевая группа', ours: true },
    { language: 'sr-Latn', text: 'ciljna grupa', ours: true },
    { language: 'sr-Cyrl', text: 'циљна група', ours: true },
  ],
  additive: false,
  codes: [
    {
      code: 'DEPENDENT',
      names: [
        { language: 'en', text: 'people dependent on psychoactive substances', ours: true },
        { language: 'ru', text: 'зависимые от ПАВ', ours: false },
        { language: 'sr-Latn', text: 'osobe zavisne od PAS', ours: false },
        { language: 'sr-Cyrl', text: 'особе зависне од ПАС', ours: false },
      ],
      parents: [],
      mayOverlap: [
        'YOUTH_RISK',
        'FAMILY_RISK',
        'CONVICTED',
        'PRISON_LEAVER',
        'NON_CUSTODIAL',
        'NO_FIXED_ABODE',
        '_U',
      ],
      inferred: null,
    },
    {
      code: 'YOUTH_RISK',
      names: [
        { language: 'en', text: 'young people at risk', ours: true },
        { language: 'ru', text: 'молодёжь группы риска', ours: false },
        { language: 'sr-Latn', text: 'mladi u riziku', ours: false },
        { language: 'sr-Cyrl', text: 'млади у ризику', ours: false },
      ],
      parents: [],
      mayOverlap: [
        'DEPENDENT',
        'FAMILY_RISK',
        'CONVICTED',
        'PRISON_LEAVER',
        'NON_CUSTODIAL',
        'NO_FIXED_ABODE',
        '_U',
      ],
      inferred: null,
      definedByCountry: true,
    },
    {
      code: 'FAMILY_RISK',
      names: [
        { language: 'en', text: 'parents at risk of social orphanhood', ours: true },
        { language: 'ru', text: 'родители, группа риска социального сиротства', ours: false },
        { language: 'sr-Latn', text: 'roditelji u riziku', ours: false },
        { language: 'sr-Cyrl', text: 'родитељи у ризику', ours: false },
      ],
      parents: [],
      mayOverlap: [
        'DEPENDENT',
        'YOUTH_RISK',
        'CONVICTED',
        'PRISON_LEAVER',
        'NON_CUSTODIAL',
        'NO_FIXED_ABODE',
        '_U',
      ],
      inferred: null,
    },
    {
      code: 'CONVICTED',
      names: [
        { language: 'en', text: 'people who have or had a conviction', ours: true },
        { language: 'ru', text: 'имеющие или имевшие судимость', ours: false },
        { language: 'sr-Latn', text: 'osuđivana lica', ours: false },
        { language: 'sr-Cyrl', text: 'осуђивана лица', ours: false },
      ],
      parents: [],
      mayOverlap: [
        'DEPENDENT',
        'YOUTH_RISK',
        'FAMILY_RISK',
        'PRISON_LEAVER',
        'NON_CUSTODIAL',
        'NO_FIXED_ABODE',
        '_U',
      ],
      inferred: null,
    },
    {
      code: 'PRISON_LEAVER',
      names: [
        { language: 'en', text: 'people released from prison', ours: true },
        { language: 'ru', text: 'освободившиеся из мест лишения свободы', ours: false },
        { language: 'sr-Latn', text: 'lica otpuštena iz zatvora', ours: false },
        { language: 'sr-Cyrl', text: 'лица отпуштена из затвора', ours: false },
      ],
      parents: ['CONVICTED'],
      mayOverlap: [
        'DEPENDENT',
        'YOUTH_RISK',
        'FAMILY_RISK',
        'CONVICTED',
        'NON_CUSTODIAL',
        'NO_FIXED_ABODE',
        '_U',
      ],
      inferred:
        'The words alone say so: who is released from a place of imprisonment, or sentenced to a measure without imprisonment, has a conviction. No source states it.',
    },
    {
      code: 'NON_CUSTODIAL',
      names: [
        { language: 'en', text: 'people on community sanctions', ours: false },
        { language: 'ru', text: 'осуждённые к мерам, не связанным с лишением свободы', ours: false },
        { language: 'sr-Latn', text: 'lica na izvršenju vanzavodskih sankcija', ours: false },
        { language: 'sr-Cyrl', text: 'лица на извршењу ванзаводских санкција', ours: false },
      ],
      parents: ['CONVICTED'],
      mayOverlap: [
        'DEPENDENT',
        'YOUTH_RISK',
        'FAMILY_RISK',
        'CONVICTED',
        'PRISON_LEAVER',
        'NO_FIXED_ABODE',
        '_U',
      ],
      inferred:
        'The words alone say so: who is released from a place of imprisonment, or sentenced to a measure without imprisonment, has a conviction. No source states it.',
    },
    {
      code: 'NO_FIXED_ABODE',
      names: [
        { language: 'en', text: 'people without a fixed abode or occupation', ours: true },
        { language: 'ru', text: 'без определённого места жительства и занятий', ours: false },
        { language: 'sr-Latn', text: 'bez stalnog prebivališta i zanimanja', ours: false },
        { language: 'sr-Cyrl', text: 'без сталног пребивалишта и занимања', ours: false },
      ],
      parents: [],
      mayOverlap: [
        'DEPENDENT',
        'YOUTH_RISK',
        'FAMILY_RISK',
        'CONVICTED',
        'PRISON_LEAVER',
        'NON_CUSTODIAL',
        '_U',
      ],
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
      mayOverlap: [
        'DEPENDENT',
        'YOUTH_RISK',
        'FAMILY_RISK',
        'CONVICTED',
        'PRISON_LEAVER',
        'NON_CUSTODIAL',
        'NO_FIXED_ABODE',
      ],
      inferred: null,
    },
  ],
});
