import { starterDimensions } from '@veche/domain/indicators';
import { indexOfCodes } from './code-index.js';
import { NameIndex } from './name-index.js';

const indexOf = (code: string): NameIndex => {
  const found = starterDimensions.find((dimension) => dimension.code === code);
  if (!found) throw new RangeError(code);
  return indexOfCodes(found);
};

describe('a code', () => {
  it.each([
    [
      'SEX',
      'F',
      [
        'F',
        'f',
        'ж',
        'Ж',
        'жен.',
        'Женский',
        'ženski',
        'ZENSKI',
        'женски',
        'žensko',
        'женско',
        ' female\u00a0',
      ],
    ],
    ['SEX', 'M', ['M', 'М', 'м', 'муж', 'мужской', 'muški', 'muski', 'мушки', 'Muškarac']],
    ['SEX', '_U', ['_U', '?', 'не указан', 'nepoznato', 'непознато', 'н/д', 'Unknown']],
    ['HISTORY', 'FIRST', ['да', 'Впервые', 'da', 'да', 'prvi put', 'први пут', 'yes', '+', 'первично']],
    ['HISTORY', 'RETURNING', ['нет', 'повторно', 'ne', 'не', 'поново', 'no', 'понoвo']],
    [
      'SERVICE',
      'DOCS',
      ['DOCS', 'DОСS', 'docs', 'Восстановление документов', 'документы', 'прибављање личних докумената'],
    ],
    ['SERVICE', 'LEGAL', ['юрист', 'правна помоћ', 'pravna pomoc', 'Юридическая  помощь']],
    ['EXIT', 'COMPLETED', ['завершил', 'završila', 'завршио', 'Completed']],
    ['DRUG', 'OPIOIDS', ['героин', 'heroin', 'хероин', 'опиоиды']],
    ['LEVEL', 'SELECTIVE', ['вторичная', 'selektivna', 'селективна']],
    ['SECTOR', 'NGO', ['НКО', 'nvo', 'нво', 'удружење']],
    ['TARGET_GROUP', 'DEPENDENT', ['зависимые от ПАВ', 'Osobe zavisne od PAS', 'зависници']],
    ['AGE', 'Y20T24', ['Y20T24', '20–24 года', '20-24 года', '20 to 24']],
  ])('of %s is %s', (dimension, code, texts) => {
    const index = indexOf(dimension);
    expect(texts.filter((text) => index.find(text) !== code)).toEqual([]);
  });

  it('is found by each of its own names in every language', () => {
    for (const { code, codes } of starterDimensions) {
      const index = indexOf(code);
      for (const member of codes) {
        for (const { text } of member.names)
          expect([code, text, index.find(text)]).toEqual([code, text, member.code]);
      }
    }
  });

  it('is not what no list has', () => {
    expect(indexOf('SEX').find('средний')).toBeNull();
    expect(indexOf('SERVICE').find('')).toBeNull();
  });

  it('is offered where a text is nearly its name, and a short text is never taken for a slip', () => {
    const near = indexOf('SERVICE').near('реабилтация');
    expect([near.names[0], near.isSlip, near.names.length]).toEqual(['реабилитация', true, 12]);
    expect(indexOf('SEX').near('зн').isSlip).toBe(false);
  });

  it('of two things with one name is neither', () => {
    const index = new NameIndex([
      { id: 'a', names: ['Центр', 'Первый'] },
      { id: 'b', names: ['«Центр»'] },
    ]);
    expect([index.find('центр'), index.find('первый'), index.find('B')]).toEqual([null, 'a', 'b']);
  });
});
