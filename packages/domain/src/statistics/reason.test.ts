import { locales } from '../locale.js';
import { latinOf } from '../serbian-latin.testing.js';
import { reasonCodes, reasonOf } from './reason.js';

describe('a reason', () => {
  it('has a stable code and a sentence in every language', () => {
    expect(reasonOf('PERIOD_AMBIGUOUS')).toEqual({
      code: 'PERIOD_AMBIGUOUS',
      about: [],
      text: 'The source does not say which period the figure is for.',
      texts: [
        { language: 'ru', text: 'Источник не говорит, к какому периоду относится число.', ours: true },
        { language: 'sr-Latn', text: 'Izvor ne kaže na koji se period broj odnosi.', ours: true },
        { language: 'sr-Cyrl', text: 'Извор не каже на који се период број односи.', ours: true },
        { language: 'en', text: 'The source does not say which period the figure is for.', ours: true },
      ],
    });
  });

  it('names what it is about', () => {
    const reason = reasonOf('OVERLAPPING_REGIONS', ['RS', 'RS-00']);
    expect(reason.about).toEqual(['RS', 'RS-00']);
    expect(reason.text).toBe('The regions overlap, and what they share would be counted twice (RS, RS-00).');
  });

  it.each(reasonCodes)('%s says something of its own in each language', (code) => {
    const texts = reasonOf(code).texts;
    expect(texts.map(({ language }) => language)).toEqual(locales);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(locales.length);
  });

  it.each(reasonCodes)('%s is the same in both scripts of Serbian', (code) => {
    const inScript = (script: string) =>
      reasonOf(code).texts.find(({ language }) => language === script)?.text;
    expect(latinOf(inScript('sr-Cyrl') ?? '')).toBe(inScript('sr-Latn'));
  });
});
