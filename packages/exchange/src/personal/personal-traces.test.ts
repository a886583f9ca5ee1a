import { personalTraces } from './personal-traces.js';

const kindsIn = (text: string): string[] => [...new Set(personalTraces(text).map(({ kind }) => kind))];

describe('what looks like a person', () => {
  it.each([
    'И.В. Фамилия',
    'И. В. Фамилия',
    'И.В.Фамилия',
    'в лице председателя И.\u00a0В. Фамилии-Двойной',
    'руководитель проекта Фамилия И.В. и координаторы',
    'Фамилия И. В.',
    'Ђ.Љ. Презиме',
    'выступил Имярек Имярекович с докладом',
    'Фамилия Имя Отчествовна',
    'с Имяреком Имярековичем',
  ])('«%s»', (text) => {
    expect(kindsIn(text)).toEqual(['PERSON']);
  });
});

describe('what looks like a phone number', () => {
  it.each([
    '+7 3812 00-00-00',
    '+7(000)000-00-00',
    '+381 11 000 0000',
    '+381/11/000-0000',
    '8 (3812) 00-00-00',
    '8-800-000-00-00',
    '80000000000',
    '(3812) 00-00-00',
    'тел. 00-00-00',
    'Телефон: 000 00 00',
    'тел.: (3812)00-00-00',
    'tel. 000-000',
    '011/000-0000',
    '011 000 00 00',
    '0600000000',
    '060/000-000',
  ])('«%s»', (text) => {
    expect(kindsIn(text)).toEqual(['PHONE']);
  });
});

describe('what looks like an e-mail address', () => {
  it.each(['help@example.org', 'пишите на some.body+x@mail.example.org.', 'помощь@пример.рф'])(
    '«%s»',
    (text) => {
      expect(kindsIn(text)).toEqual(['EMAIL']);
    },
  );
});

describe('what only resembles it', () => {
  it.each([
    '18 февраля 2016г. в рамках проекта',
    '02.04.2023',
    '2013-09/2014-02',
    '2014-07-01/2014-12-31',
    '2023-04-04T11:00+02:00',
    '№ 79-рп от 1 апреля 2015 года',
    'Bulevar Mihajla Pupina 2, Istočni ulaz, sala 233, II sprat',
    'г. Омск',
    'В г.Кемерово заседание, в г. Новокузнецке круглый стол',
    'Правительство РФ',
    'Правительство Р.Ф. Министерство',
    'Влада Р. С. Београд',
    'ГУФСИН, УФСИН, УМВД, ОМБОО «ХОМ»',
    'ул. А.С. Пушкина, 10',
    'улица Пушкина А.С.',
    'Библиотека имени А. С. Пушкина',
    'Библиотека им. А.С. Пушкина',
    'в т.ч. наркоманией',
    'Уполномоченный при Президенте Российской Федерации по правам ребенка',
    '(2013 – 210 чел., 2014 – 630 чел.)',
    '1025500747000',
    '550300123456',
    '5503001234',
    '17654321',
    '6zwAUoZEng8 R-aC9PHZyhc',
    'с 23 по 25 октября',
    '1 500 000.00',
    '@veche/domain',
    'Основна школа, Београд Основна школа',
    'Центар Дневна болница',
    'https://help-omsk.org/2014/07/12345678',
    'Program o sprečavanju zloupotrebe droga 2023 – 2027.',
    'телефон доверия',
    'А. Первое. Б. Второе.',
  ])('«%s»', (text) => {
    expect(personalTraces(text)).toEqual([]);
  });

  it('is not said twice of one number', () => {
    expect(personalTraces('тел. +7 000 000-00-00')).toHaveLength(1);
    expect(personalTraces('+7 (3812) 00-00-00, +7 (3812) 00-00-01')).toHaveLength(2);
  });

  it('says where each trace starts', () => {
    expect(personalTraces('Пишите: a@example.org, тел. 00-00-00')).toEqual([
      { kind: 'PHONE', index: 23 },
      { kind: 'EMAIL', index: 8 },
    ]);
  });
});
