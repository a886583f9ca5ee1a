import { askedBeginnings, searchVector, textQuery, wordsOf } from './search-words.js';

describe('the words of a search', () => {
  it('are folded, and cut where they are longer than any word', () => {
    expect(wordsOf('Вече «Ёлки-2»')).toEqual(['vece', 'elki', '2']);
    expect(wordsOf('а'.repeat(1_000))).toEqual(['a'.repeat(64)]);
  });

  it('stand in the vector once, with their best weight', () => {
    expect(
      searchVector([
        { weight: 'C', text: 'вече севера' },
        { weight: 'A', text: 'Вече' },
        { weight: 'D', text: 'вече' },
      ]),
    ).toBe(`'vece':1A 'severa':1C`);
  });

  it('are at most ten thousand of a node', () => {
    const text = Array.from({ length: 10_500 }, (_, index) => `w${String(index)}`).join(' ');
    expect(searchVector([{ weight: 'A', text }]).split(' ')).toHaveLength(10_000);
  });

  it.each([
    ['мотивация', ['motivac']],
    ['трудовая', ['trudov']],
    ['помощь', ['pomos']],
    ['štete', ['stet']],
    ['вече', ['vece']],
    ['ХОМ ХОМ', ['hom']],
    ['1025500735312', ['1025500735312']],
    ['«»', []],
  ])('asked as %j are looked for as %j', (text, expected) => {
    expect(askedBeginnings(text)).toEqual(expected);
  });

  it('must all be there', () => {
    expect(textQuery(['hom', 'vec'], 'AB')).toBe(`'hom':*AB & 'vec':*AB`);
  });
});
