import { personalKindIn } from './personal-kind.js';

/** Names of nobody, put together so that no list of names stands in a file. */
const joined = (...parts: string[]): string => parts.join('');
const maria = joined('Мар', 'ия');
const petrova = joined('Сидор', 'ова');

describe('what belongs to a person', () => {
  it.each([
    ['NAME', `${petrova} ${maria}`],
    ['NAME', `${maria} ${petrova}`],
    ['NAME', `${petrova.toLowerCase()} ${maria.toLowerCase()}`],
    ['NAME', `${petrova.toUpperCase()} ${maria.toUpperCase()}`],
    ['NAME', `${maria} ${joined('Серге', 'евна')}`],
    ['NAME', maria],
    ['NAME', petrova],
    ['NAME', joined('Јелена Јован', 'овић')],
    ['NAME', joined('Jelena Jovan', 'ović')],
    ['NAME', joined('Jovan', 'ovic Jelena')],
    ['NAME', joined('Sergey Sidor', 'ov')],
    ['NAME', `принята ${maria} ${petrova}, оформлен паспорт`],
    ['PHONE', '+7 (000) 000-00-00'],
    ['PHONE', '060/000-0000'],
    ['EMAIL', 'a.b@example.org'],
    ['SNILS', '112-233-445 95'],
    ['SNILS', '11223344595'],
    ['JMBG', '0101990710008'],
    ['PASSPORT', '52 04 000000'],
    ['PASSPORT', 'паспорт 5204 000000'],
    ['ADDRESS', 'ул. Мира, д. 5, кв. 1'],
    ['ADDRESS', 'проспект Мира 5'],
    ['ADDRESS', 'ulica Kneza Miloša 10'],
    ['ADDRESS', 'кв. 12'],
  ])('%s: «%s»', (kind, text) => {
    expect(personalKindIn(text)).toBe(kind);
  });

  it('is a surname with a first name among places too', () => {
    expect(personalKindIn(`${maria} ${petrova}`, 'PLACE')).toBe('NAME');
    expect(personalKindIn('ул. Мира, 5', 'PLACE')).toBe('ADDRESS');
  });
});

describe('what belongs to nobody', () => {
  it.each([
    ...[
      '',
      '12',
      '31.12.2014',
      '2014-12-31',
      '1 500 000,00',
      '112-233-445 96',
      '0101990710007',
      '5503001234',
    ],
    ...[
      'Основа',
      'Консультация',
      'Направлен в центр занятости',
      'повторно',
      'группа 2',
      'психолог',
      'Кировский район',
    ],
    ...[
      'Центр «Надежда»',
      'АНО «Ресурсный центр»',
      'Фонд «Вера и дело»',
      'Udruženje „Duga“',
      'Crveni krst Beograd',
    ],
    ...[
      'Дом на половине пути',
      'Школа № 5',
      'Проект «Новая жизнь»',
      'Социальная гостиница',
      'Rehabilitacija u zajednici',
    ],
    ...[
      'Сергиев Посад',
      'Пятигорск',
      'тел. доверия',
      'Отдел ФСИН',
      'Nova Varoš',
      'рабочая тетрадь 5',
      'кабинет 12',
    ],
  ])('«%s»', (text) => {
    expect(personalKindIn(text)).toBeNull();
  });

  it.each([
    ...[
      'Омск',
      'Владимир',
      'Ростов',
      'Анна',
      'Киров',
      'Иваново',
      'Сергиев Посад',
      'Александров Гай',
      'Марина Роща',
      'Ерофей Павлович',
    ],
    ...[
      'Юрьев-Польский',
      'Петров Вал',
      'Нижний Новгород',
      'Београд',
      'Нови Сад',
      'Bačka Topola',
      'Sremska Mitrovica',
      'Stara Pazova',
    ],
    ...[
      'Bački Petrovac',
      'Čajetina',
      'Петровское',
      'с. Александровка',
      'р.п. Черлак',
      'Ново-Александровка',
      'Советский район г. Омска',
    ],
    ...[
      'Савски венац',
      'Aranđelovac',
      'Богатић',
      'Лев Толстой',
      'Мариинский Посад',
      'Ханты-Мансийск',
      'Тара',
      'Novi Beograd',
    ],
  ])('the place «%s»', (text) => {
    expect(personalKindIn(text, 'PLACE')).toBeNull();
  });
});
