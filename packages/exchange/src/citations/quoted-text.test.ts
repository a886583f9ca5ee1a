import fc from 'fast-check';
import { longestElision, QuotedText } from './quoted-text.js';

const text = new QuotedText(`The first  paragraph runs
over two lines.

The second one has a name, […], left out.

The third ends.`);

describe('a quoted text says', () => {
  it.each([
    ['a stretch of itself', 'second one has'],
    ['a stretch over a line break', 'first paragraph runs over two lines'],
    ['a stretch with other white space', 'first\n  paragraph\u00a0runs'],
    ['a stretch over the end of a paragraph', 'over two lines. The second one'],
    ['two stretches with something left out', 'The first […] two lines'],
    ['two stretches in two paragraphs, near to each other', 'The first […] The third'],
    ['stretches with three dots', 'The first [...] lines'],
    ['what the text itself leaves out', 'a name, […], left out'],
    ['something from the beginning on', '[…] paragraph runs'],
  ])('%s', (_, quote) => {
    expect(text.says(quote)).toBe(true);
  });

  it.each([
    ['another word', 'The second two has'],
    ['another case', 'the second one'],
    ['stretches in another order', 'The third […] The first'],
    ['stretches that share a letter', 'ends. […] s.'],
    ['nothing but what is left out', '[…]'],
    ['nothing', ' '],
  ])('not %s', (_, quote) => {
    expect(text.says(quote)).toBe(false);
  });

  const far = (between: string): QuotedText => new QuotedText(`Beginning${between}end.`);

  it('what is far apart in one paragraph, whatever its length', () => {
    expect(far(` ${'x'.repeat(5000)} `).says('Beginning […] end')).toBe(true);
  });

  it('what is apart in two paragraphs, up to the longest elision', () => {
    const between = (length: number): string => `\n\n${'x'.repeat(length - 2)}\n\n`;
    expect(far(between(longestElision)).says('Beginning […] end')).toBe(true);
    expect(far(between(longestElision + 1)).says('Beginning […] end')).toBe(false);
  });

  it('a quote for which an early stretch must be passed over', () => {
    const late = new QuotedText(`one\n\n${'x'.repeat(500)}\n\none two`);
    expect(late.says('one […] two')).toBe(true);
  });

  it('every stretch of its own words, with or without a part left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('дом', 'и', 'dom', 'a', 'је'), { minLength: 3, maxLength: 40 }),
        fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
        (words, cuts) => {
          const [from, skip, back, to] = cuts.map((cut) => cut % (words.length + 1)).sort((a, b) => a - b);
          const quote = [...words.slice(from, skip), '[…]', ...words.slice(back, to)].join(' ');
          const empty = quote === '[…]';
          expect(new QuotedText(words.join('\n')).says(quote)).toBe(!empty);
        },
      ),
    );
  });
});

describe('how far a text agrees', () => {
  it('is its longest beginning', () => {
    expect(text.agreesUpTo('The second one is a name')).toBe('The second one');
    expect(text.agreesUpTo('Nothing of it')).toBe('');
  });
});
