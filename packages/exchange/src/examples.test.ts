import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { formatMistake, type Mistake } from './mistakes/mistake.js';
import { readDefinitionsFolder } from './definitions/read-definitions-folder.js';
import { readNetworkFolder } from './network/read-network-folder.js';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));

describe('the examples', () => {
  it('are networks without mistakes, Omsk and Belgrade among them', async () => {
    const codes = (await readdir(`${examples}/networks`, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
    expect(codes).toEqual(expect.arrayContaining(['belgrade', 'omsk']));
    for (const code of codes) {
      const reading = await readNetworkFolder(`${examples}/networks/${code}`);
      expect({ code, mistakes: mistakesOf(reading) }).toEqual({ code, mistakes: [] });
      expect(reading.ok && reading.network.code).toBe(code);
    }
  });

  it('are definitions without mistakes', async () => {
    const reading = await readDefinitionsFolder(`${examples}/indicators`);
    expect(mistakesOf(reading)).toEqual([]);
    const codes = reading.ok ? reading.definitions.map(({ code }) => String(code)) : [];
    expect(codes).toEqual(expect.arrayContaining(['PERSONS_SERVED', 'AGREEMENTS']));
  });

  it('say of every two target groups that a person can be in both', async () => {
    const reading = await readDefinitionsFolder(`${examples}/indicators`);
    const definition = reading.ok ? reading.definitions.find(({ code }) => code === 'PERSONS_SERVED') : null;
    const groups = definition?.dimensions.find(({ code }) => code === 'TARGET_GROUP')?.codes ?? [];
    expect(groups.length).toBeGreaterThan(7);
    for (const { code, mayOverlap } of groups) {
      expect([code, ...mayOverlap].sort()).toEqual(groups.map((group) => group.code).sort());
    }
  });

  it('give Omsk its figures, with the source and the sentence that they were taken from', async () => {
    const reading = await readNetworkFolder(`${examples}/networks/omsk`);
    const persons = reading.ok
      ? reading.network.figures.find(({ indicator }) => indicator === 'PERSONS_SERVED')
      : null;
    const released =
      persons?.observations.filter(({ codes }) => Object.values(codes).join() === 'PRISON_LEAVER') ?? [];
    expect(
      released.map((figure) => [figure.period, figure.state === 'REPORTED' ? figure.value : null]),
    ).toEqual([
      ['2014-S1', 630],
      ['2013-S1', 210],
    ]);
    expect(released[0]?.source).toMatchObject({
      title: 'ОМБОО «ХОМ» приняло участие в семинаре по вопросам социализации дезадаптированных граждан',
      language: 'ru',
      quote: expect.stringContaining('2014 – 630 чел.') as string,
    });
  });
});

function mistakesOf(reading: { ok: true } | { ok: false; mistakes: readonly Mistake[] }): string[] {
  return reading.ok ? [] : reading.mistakes.map(formatMistake);
}
