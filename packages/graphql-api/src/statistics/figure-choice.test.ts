import { parsePeriod, parseRegion } from '@veche/domain';
import { personsServed } from '../testing/founding-definitions.js';
import { storedFigure } from '../testing/stored-figures.js';
import { hashOf, reported } from '../testing/written-records.js';
import { chooseFigure, type Cell } from './figure-choice.js';

const [region, period] = [parseRegion('RU-OMS'), parsePeriod('2014-S1')];
if (region === null || period === null) throw new Error('the test names no cell');
const cell: Cell = { region, period, codes: {} };
const preferred = { definitionHash: hashOf(personsServed), publisher: 'omsk' };

const chosen = (...figures: Parameters<typeof chooseFigure>[0]): number | null => {
  const observation = chooseFigure(figures, cell, preferred)?.observation;
  return observation?.state === 'REPORTED' ? observation.value : null;
};
const of = (value: number, fields = {}, stored = {}): ReturnType<typeof storedFigure> =>
  storedFigure(personsServed, reported('RU-OMS', '2014-S1', value, fields), stored);

describe('the figure of a cell', () => {
  it('is of its region, its period and its codes; the total may be written or not', () => {
    expect(chosen(of(1, { codes: { SEX: '_T' } }))).toBe(1);
    expect(
      chosen(of(1, { codes: { SEX: 'F' } }), of(2, { region: 'RS' }), of(3, { period: '2014' })),
    ).toBeNull();
  });

  it('is the one for the period before one that may be for it', () => {
    const maybe = of(1, { period: '2014', periodCandidates: ['2014', '2014-S1'] });
    expect(chosen(maybe)).toBe(1);
    expect(chosen(maybe, of(2))).toBe(2);
  });

  it('is the region’s before a project’s, a real before an invented one, the network’s own before another’s', () => {
    expect(chosen(of(1, { project: 'a' }), of(2))).toBe(2);
    expect(chosen(of(1, {}, { synthetic: true }), of(2, {}, { publisher: 'perm' }))).toBe(2);
    expect(chosen(of(1, {}, { publisher: 'perm' }), of(2))).toBe(2);
    expect(chosen(of(1, {}, { definitionHash: 'f'.repeat(64) }), of(2, {}, { synthetic: true }))).toBe(2);
  });
});
