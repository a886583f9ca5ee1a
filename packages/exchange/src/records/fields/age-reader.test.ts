import { starterDimensions } from '@veche/domain/indicators';
import { Pseudonyms } from '../pseudonyms/pseudonyms.js';
import { RecordMarks } from '../reading/record-marks.js';
import { ageReader } from './age-reader.js';

describe('an age', () => {
  const ages = starterDimensions.filter(({ code }) => code === 'AGE');
  const [read] = ages.map((dimension) =>
    ageReader(dimension, new RecordMarks(new Pseudonyms(Buffer.alloc(32)), 'test')),
  );

  it.each([
    ['Y_LT15', ['14', '0', 'до 15 лет', 'до 15', '<15', 'mlađi od 15 godina', 'under 15']],
    ['Y15T17', ['15-17', '15 – 17 лет', '17', '15 to 17', '16 лет']],
    ['Y20T24', ['24', '24 года', '20-24 г.', 'от 20 до 24', '20–24 godine', '20–24 године']],
    ['Y_GE65', ['65', '80', '65+', '65 и старше', '65 лет и старше', '65 i više godina', '65 and over']],
    ['_U', ['не указан', '?']],
  ])('of %s is %j', (code, texts) => {
    const codes = texts.map((text) => {
      const value = read?.(text).value ?? null;
      return value === null || typeof value === 'string' ? value : value.code;
    });
    expect(codes).toEqual(texts.map(() => code));
  });

  it('that is made of others is refused, with those offered', () => {
    expect(read?.('18-24').fault).toMatchObject({
      code: 'CODE_TOO_BROAD',
      value: 'Y18T24',
      expected: ['Y18T19', 'Y20T24'],
    });
    expect(read?.('до 18').fault).toMatchObject({ code: 'CODE_TOO_BROAD', expected: ['Y_LT15', 'Y15T17'] });
  });

  it('is not what no band has', () => {
    for (const text of ['121', '200', '15-99', 'взрослый'])
      expect(read?.(text).fault?.code).toBe('UNKNOWN_CODE');
  });
});
