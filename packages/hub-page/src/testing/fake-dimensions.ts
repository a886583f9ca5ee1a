import { inLanguage, type LanguageArgument } from './in-language.js';

type Names = readonly [string, string, string];

const named = (code: string, names: Names, parent: string | null = null) => ({
  code,
  parent,
  name: ({ language }: LanguageArgument) => inLanguage(language, ...names),
});

/** The dimensions of the fake hub, as the network defines them. */
export const fakeDimensions = [
  {
    ...named('TARGET_GROUP', ['target group', 'целевая группа', 'ciljna grupa']),
    codes: [
      named('DEPENDENT', ['people dependent on substances', 'зависимые от ПАВ', 'osobe zavisne od PAS']),
      named('YOUTH_RISK', ['youth at risk', 'молодёжь группы риска', 'mladi u riziku']),
      named('CONVICTED', ['people with a conviction', 'имеющие или имевшие судимость', 'osuđivana lica']),
      named('_U', ['unknown', 'неизвестно', 'nepoznato']),
    ],
  },
  {
    ...named('SEX', ['sex', 'пол', 'pol']),
    codes: [named('F', ['female', 'женский', 'ženski']), named('M', ['male', 'мужской', 'muški'])],
  },
  {
    ...named('AGE', ['age', 'возраст', 'starost']),
    codes: [
      named('Y_LT18', ['under 18', 'до 18 лет', 'mlađi od 18 godina']),
      named('Y18T34', ['18 to 34', '18–34 года', '18–34 godine']),
      named('Y18T24', ['18 to 24', '18–24 года', '18–24 godine'], 'Y18T34'),
      named('Y25T34', ['25 to 34', '25–34 года', '25–34 godine'], 'Y18T34'),
      named('Y_GE55', ['55 and over', '55 лет и старше', '55 i više godina']),
    ],
  },
];

export function fakeTableName(indicator: string) {
  const names: Names =
    indicator === 'PERSONS_SERVED'
      ? ['people served', 'получатели услуг', 'korisnici usluga']
      : ['rehabilitation entrants', 'поступившие на реабилитацию', 'započeli rehabilitaciju'];
  return ({ language }: LanguageArgument): string => inLanguage(language, ...names);
}
