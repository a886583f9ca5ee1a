import { problemText } from '../problems/problem-text.js';
import { readAll, type WholeReading } from '../testing/reading.testing.js';

/** Words that nobody is called, put together so that none stands in a file. */
const begins = ['Ба', 'Ту', 'Ге', 'Ло', 'Ши'];
const ends = ['рс', 'мд', 'нч', 'лг'];
const words = begins.flatMap((begin) => ends.map((end) => `${begin}${end}`));

function withColumn(header: string, cells: readonly string[], { visits = 1 } = {}): Promise<WholeReading> {
  const rows = Array.from({ length: visits }, (_, visit) =>
    cells.map((cell, person) => `к-${person};0${visit + 1}.02.2014;DOCS;${cell}`),
  ).flat();
  return readAll(['Код клиента;Дата;Услуга;' + header, ...rows].join('\n'));
}
const errors = ({ problems }: WholeReading): unknown[] =>
  problems
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ row, column, code, personalKind }) => [row, column, code, personalKind]);

describe('a column that is not used', () => {
  it.each([
    ['words on no list that end like nothing', words],
    ['surnames of men', words.map((word) => `${word}ов`)],
    ['two words', words.map((word, index) => `${word} ${words[(index + 7) % 20] ?? ''}`)],
    ['capitals', words.map((word) => word.toUpperCase())],
    [
      'Serbian',
      words.map(
        (_, index) =>
          ['Gr', 'Kl', 'Vr'].map(
            (b) => `${b}${'aeiou'[index % 5] ?? ''}b${'aeiou'[Math.floor(index / 5)] ?? ''}n`,
          )[index % 3] ?? '',
      ),
    ],
  ])('is refused where its cells together look like names: %s', async (_, cells) => {
    const found = await withColumn('Примечание', cells);
    expect(errors(found)).toEqual([[1, 'D · Примечание', 'PERSONAL_COLUMN', 'NAME']]);
    const said = found.problems.map((problem) => problemText(problem, 'ru')).join();
    expect(said).toContain('Похоже, в этом столбце имена людей');
    for (const cell of cells) expect(said + JSON.stringify(found.problems)).not.toContain(cell);
  });

  it('is refused where the same people come again and again', async () => {
    expect(errors(await withColumn('Примечание', words, { visits: 5 }))).toHaveLength(1);
  });

  it.each([
    ['few different words', 'Примечание', words.map((_, index) => words[index % 5] ?? '')],
    ['towns, by its header', 'Район проживания', words],
    ['organizations, by its header', 'Организация 2', words.map(() => 'Центр Помощи')],
    ['words of the lists', 'Примечание', words.map((_, index) => (index % 2 === 0 ? 'Женский' : 'Мужской'))],
    ['things and deeds', 'Примечание', words.map((word) => `${word}ание`)],
    ['sentences', 'Примечание', words.map((word) => `${word} оформил документы`)],
    ['words without capitals', 'Примечание', words.map((word) => word.toLowerCase())],
    ['numbers', 'Примечание', words.map((_, index) => `№ ${index}`)],
    ['too few rows', 'Примечание', words.slice(0, 7)],
    [
      'mostly nothing of the kind',
      'Примечание',
      words.map((word, index) => (index % 2 === 0 ? word : 'нет')),
    ],
  ])('is not refused for %s', async (_, header, cells) => {
    expect(errors(await withColumn(header, cells))).toEqual([]);
  });

  it('is not refused where the locality is read from it, however many there are', async () => {
    const { problems, records } = await withColumn('Населённый пункт', words);
    expect([problems, records.length]).toEqual([[], words.length]);
  });
});
