import { recordKinds } from '../kinds/record-kinds.js';
import { templateCsv } from '../templates/template-csv.js';
import { proposeMapping } from './propose-mapping.js';

const fieldsOf = (headers: readonly string[], kind = 'SERVICE' as const): readonly (string | null)[] =>
  proposeMapping(headers, kind).columns.map(({ field }) => field);

describe('the mapping of columns', () => {
  it.each([
    [
      [
        '№',
        'Код клиента',
        'Дата оказания услуги',
        'Вид услуги',
        'Категория',
        'Пол (м/ж)',
        'Г.р.',
        'Впервые/повторно',
        'Город',
        'Исполнитель',
      ],
      [
        null,
        'person',
        'date',
        'service',
        'targetGroups',
        'sex',
        'birthYear',
        'firstTime',
        'locality',
        'provider',
      ],
    ],
    [
      [
        'Šifra korisnika',
        'Datum',
        'Vrsta usluge',
        'Ciljna grupa',
        'Pol',
        'Godište',
        'Prvi put',
        'Opština',
        'Ustanova',
        'Projekat',
      ],
      [
        'person',
        'date',
        'service',
        'targetGroups',
        'sex',
        'birthYear',
        'firstTime',
        'locality',
        'provider',
        'project',
      ],
    ],
    [
      ['Шифра корисника', 'Датум', 'Врста услуге', 'Узраст', 'Породица'],
      ['person', 'date', 'service', 'ageBand', 'family'],
    ],
    [
      ['Client ID', 'DATE *', 'service', 'Date of birth', 'Gender', 'Notes'],
      ['person', 'date', 'service', 'birthYear', 'sex', null],
    ],
    [
      ['Sifra korisnika', 'Godina rodjenja', 'Дaта'],
      ['person', 'birthYear', 'date'],
    ],
  ])('%j', (headers, fields) => {
    expect(fieldsOf(headers)).toEqual(fields);
  });

  it('proposes no field twice', () => {
    expect(fieldsOf(['Код клиента', 'ФИО', 'Дата', 'Дата'])).toEqual(['person', null, 'date', null]);
  });

  it('keeps to what was saved, also where that is to leave a column out', () => {
    const saved = {
      columns: [
        { header: 'Вид услуги', field: 'IGNORE' },
        { header: 'Помощь', field: 'service' },
        { header: 'Город', field: null },
      ],
    } as const;
    const { columns } = proposeMapping(['Услуга', 'ПОМОЩЬ ', 'Вид услуги', 'Город'], 'SERVICE', saved);
    expect(columns.map(({ field }) => field)).toEqual([null, 'service', 'IGNORE', 'locality']);
  });

  it('knows every header of every template', () => {
    for (const { kind, fields } of recordKinds) {
      for (const locale of ['en', 'ru', 'sr-Latn', 'sr-Cyrl'] as const) {
        const headers = templateCsv(kind, locale).slice(1).trim().split(';');
        expect(proposeMapping(headers, kind).columns.map(({ field }) => field)).toEqual(
          fields.map(({ field }) => field),
        );
      }
    }
  });
});
