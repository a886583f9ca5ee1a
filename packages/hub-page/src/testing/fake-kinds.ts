import { inLanguage, type LanguageArgument } from './in-language.js';

export const fakeServices: readonly string[] = [
  'Психологическая консультация',
  'Трудоустройство',
  'Реабилитация',
];

const fields = [
  ['person', true, 'Person (key)', 'Получатель (ключ)', 'Korisnik (ključ)'],
  ['date', true, 'Date or period', 'Дата или период', 'Datum ili period'],
  ['service', true, 'Service', 'Услуга', 'Usluga'],
  ['targetGroups', false, 'Target groups', 'Целевые группы', 'Ciljne grupe'],
  ['sex', false, 'Sex', 'Пол', 'Pol'],
  ['birthYear', false, 'Year of birth', 'Год рождения', 'Godina rođenja'],
  ['locality', false, 'Locality', 'Населённый пункт', 'Mesto'],
] as const;

const kinds = [
  ['SERVICE', 'Services to people', 'Услуги людям', 'Usluge ljudima', ['PERSONS_SERVED', 'SERVICES']],
  [
    'REHAB_ENTRY',
    'Entries into rehabilitation',
    'Поступления на реабилитацию',
    'Počeci rehabilitacije',
    ['REHAB_ENTRIES'],
  ],
  [
    'REHAB_EXIT',
    'Exits from rehabilitation',
    'Выбытия с реабилитации',
    'Izlasci iz rehabilitacije',
    ['REHAB_EXITS'],
  ],
  ['PREVENTION', 'Prevention', 'Профилактика', 'Prevencija', ['PREVENTION']],
  ['TRAINING', 'Professionals trained', 'Обучение специалистов', 'Obuka stručnjaka', ['STAFF_TRAINED']],
] as const;

export const fakeKinds = kinds.map(([kind, en, ru, sr, indicators]) => ({
  kind,
  name: ({ language }: LanguageArgument) => inLanguage(language, en, ru, sr),
  indicators,
  fields: fields.map(([field, required, ...names]) => ({
    field,
    required,
    name: ({ language }: LanguageArgument) => inLanguage(language, names[0], names[1], names[2]),
  })),
}));

/** The field that a header names, in any of the languages. */
export function fieldOfHeader(header: string): string | null {
  return fields.find(([, , ...names]) => names.some((name) => name === header))?.[0] ?? null;
}
