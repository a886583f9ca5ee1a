// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import { definitionOf } from '../written.js';
import { targetGroupDimension } from './target-group-dimension.js';

/**
 * SERVICES, version 1: services / оказанные услуги / pružene usluge. Services rendered, counted as acts. A small number of acts exposes the people behind it: the confidential unit is the person.
 *
 * @example
 * services.measure; // → 'COUNT'
 * services.acrossRegions; // → 'ADD'
 */
export const services = /* @__PURE__ */ definitionOf({
  code: 'SERVICES',
  version: 1,
  names: [
    { language: 'en', text: 'services', ours: false },
    { language: 'ru', text: 'оказанные услуги', ours: false },
    { language: 'sr-Latn', text: 'pružene usluge', ours: false },
    { language: 'sr-Cyrl', text: 'пружене услуге', ours: false },
  ],
  descriptions: [
    {
      language: 'en',
      text: 'Services rendered, counted as acts. A small number of acts exposes the people behind it: the confidential unit is the person.',
      ours: true,
    },
    {
      language: 'ru',
      text: 'Оказанные услуги, считаются действия. Малое число действий выдаёт людей за ними: охраняемая единица — человек.',
      ours: true,
    },
    {
      language: 'sr-Latn',
      text: 'Pružene usluge, broje se radnje. Mali broj radnji otkriva ljude iza njih: zaštićena jedinica je osoba.',
      ours: true,
    },
    {
      language: 'sr-Cyrl',
      text: 'Пружене услуге, броје се радње. Мали број радњи открива људе иза њих: заштићена јединица је особа.',
      ours: true,
    },
  ],
  measure: 'COUNT',
  unit: 'ACTS',
  confidentialUnit: 'PERSON',
  sensitive: false,
  dimensions: [
    {
      code: 'SERVICE',
      names: [
        { language: 'en', text: 'service', ours: true },
        { language: 'ru', text: 'услуга', ours: true },
        { language: 'sr-Latn', text: 'usluga', ours: true },
        { language: 'sr-Cyrl', text: 'услуга', ours: true },
      ],
      additive: true,
      codes: [
        {
          code: 'COUNSEL',
          names: [
            { language: 'en', text: 'counselling', ours: true },
            { language: 'ru', text: 'консультативная помощь', ours: false },
            { language: 'sr-Latn', text: 'savetovanje', ours: true },
            { language: 'sr-Cyrl', text: 'саветовање', ours: true },
          ],
          parents: [],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'COUNSEL_PSY',
          names: [
            { language: 'en', text: "psychologist's counselling", ours: true },
            { language: 'ru', text: 'консультативная помощь психолога', ours: true },
            { language: 'sr-Latn', text: 'savetovanje psihologa', ours: true },
            { language: 'sr-Cyrl', text: 'саветовање психолога', ours: true },
          ],
          parents: ['COUNSEL'],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'COUNSEL_SW',
          names: [
            { language: 'en', text: "social worker's counselling", ours: true },
            { language: 'ru', text: 'консультативная помощь специалиста по социальной работе', ours: true },
            { language: 'sr-Latn', text: 'savetovanje socijalnog radnika', ours: true },
            { language: 'sr-Cyrl', text: 'саветовање социјалног радника', ours: true },
          ],
          parents: ['COUNSEL'],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'COUNSEL_OTHER',
          names: [
            { language: 'en', text: 'other counselling', ours: true },
            { language: 'ru', text: 'иная консультативная помощь', ours: true },
            { language: 'sr-Latn', text: 'drugo savetovanje', ours: true },
            { language: 'sr-Cyrl', text: 'друго саветовање', ours: true },
          ],
          parents: ['COUNSEL'],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'DOCS',
          names: [
            { language: 'en', text: 'recovery of identity documents', ours: true },
            { language: 'ru', text: 'восстановление документов', ours: false },
            { language: 'sr-Latn', text: 'pribavljanje ličnih dokumenata', ours: true },
            { language: 'sr-Cyrl', text: 'прибављање личних докумената', ours: true },
          ],
          parents: [],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'FAMILY_TIES',
          names: [
            { language: 'en', text: 'recovery of family ties', ours: true },
            { language: 'ru', text: 'восстановление родственных связей', ours: false },
            { language: 'sr-Latn', text: 'obnavljanje porodičnih veza', ours: true },
            { language: 'sr-Cyrl', text: 'обнављање породичних веза', ours: true },
          ],
          parents: [],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'PENSION_DISABILITY',
          names: [
            { language: 'en', text: 'obtaining a pension or disability status', ours: true },
            { language: 'ru', text: 'оформление пенсии и инвалидности', ours: false },
            { language: 'sr-Latn', text: 'ostvarivanje prava na penziju i invalidnost', ours: true },
            { language: 'sr-Cyrl', text: 'остваривање права на пензију и инвалидност', ours: true },
          ],
          parents: [],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'LEGAL',
          names: [
            { language: 'en', text: 'legal help', ours: true },
            { language: 'ru', text: 'юридическая помощь', ours: true },
            { language: 'sr-Latn', text: 'pravna pomoć', ours: true },
            { language: 'sr-Cyrl', text: 'правна помоћ', ours: true },
          ],
          parents: [],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'REHAB',
          names: [
            { language: 'en', text: 'rehabilitation', ours: true },
            { language: 'ru', text: 'реабилитация', ours: true },
            { language: 'sr-Latn', text: 'rehabilitacija', ours: true },
            { language: 'sr-Cyrl', text: 'рехабилитација', ours: true },
          ],
          parents: [],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'REINTEGRATION',
          names: [
            { language: 'en', text: 'social reintegration', ours: true },
            { language: 'ru', text: 'ресоциализация', ours: true },
            { language: 'sr-Latn', text: 'resocijalizacija', ours: true },
            { language: 'sr-Cyrl', text: 'ресоцијализација', ours: true },
          ],
          parents: [],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'EMPLOYMENT',
          names: [
            { language: 'en', text: 'help to find work', ours: true },
            { language: 'ru', text: 'содействие в трудоустройстве', ours: true },
            { language: 'sr-Latn', text: 'pomoć pri zapošljavanju', ours: true },
            { language: 'sr-Cyrl', text: 'помоћ при запошљавању', ours: true },
          ],
          parents: [],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'FAMILY_SUPPORT',
          names: [
            { language: 'en', text: 'family support', ours: true },
            { language: 'ru', text: 'поддержка семьи', ours: true },
            { language: 'sr-Latn', text: 'podrška porodici', ours: true },
            { language: 'sr-Cyrl', text: 'подршка породици', ours: true },
          ],
          parents: [],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'HARM_REDUCTION',
          names: [
            { language: 'en', text: 'harm reduction', ours: true },
            { language: 'ru', text: 'снижение вреда', ours: true },
            { language: 'sr-Latn', text: 'smanjenje štete', ours: true },
            { language: 'sr-Cyrl', text: 'смањење штете', ours: true },
          ],
          parents: [],
          mayOverlap: [],
          inferred: null,
        },
        {
          code: 'OTHER',
          names: [
            { language: 'en', text: 'other service', ours: true },
            { language: 'ru', text: 'иная услуга', ours: true },
            { language: 'sr-Latn', text: 'druga usluga', ours: true },
            { language: 'sr-Cyrl', text: 'друга услуга', ours: true },
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
    },
    targetGroupDimension,
  ],
  tables: [[], ['SERVICE'], ['TARGET_GROUP'], ['SERVICE', 'TARGET_GROUP']],
  linkedWith: [],
  acrossRegions: 'ADD',
  acrossPeriods: 'ADD',
});
