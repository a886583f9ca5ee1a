import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import * as domain from './index.js';
import * as indicators from './indicators/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/^## (.+?)$(?:(?!^## )[^])*?^```ts\n([^]+?)^```$/gm)].map(
  ([, title = '', code = '']) => ({ title, code }),
);

/** Runs an example and gives what its lines come to, beside what they say. */
function results(code: string): { line: string; actual: unknown; said: unknown }[] {
  const seen: { line: string; actual: unknown; said: unknown }[] = [];
  const see = (line: string, actual: unknown, said: unknown): void => {
    seen.push({ line, actual, said });
  };
  const script = code
    .replace(/^import [^;]*;$/gm, '')
    .replace(
      /^(.+); \/\/ → (.+)$/gm,
      (_, expression: string, said: string) =>
        `see(${JSON.stringify(expression)}, (${expression}), (${said}));`,
    );
  runInNewContext(script, { ...domain, ...indicators, see });
  return seen;
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the README', () => {
  it('has an example under each of its subjects', () => {
    expect(examples.map(({ title }) => title)).toEqual([
      'Install',
      'Periods',
      'Regions',
      'Texts for a reader',
      'Figures: four states, and only one has a value',
      'Comparing figures',
      'Adding figures over regions',
      'Code lists and indicators',
      'Stated times',
    ]);
  });

  it.each(examples)('tells the truth about "$title"', ({ code }) => {
    const seen = results(code);
    expect(seen).not.toHaveLength(0);
    for (const { line, actual, said } of seen) {
      expect({ line, result: asJson(actual) }).toEqual({ line, result: asJson(said) });
    }
  });
});
