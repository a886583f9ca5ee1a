import { useCallback } from 'react';
import { indicatorTexts, isNamedIndicator } from './indicator-texts.js';
import { useTexts } from './use-texts.js';

/** Says what several indicators are called, one after the other: `People served, services`. */
export function useIndicatorNames(): (codes: readonly string[]) => string {
  const nameOf = useIndicatorName();
  return useCallback(
    (codes) => codes.map((code, index) => (index === 0 ? nameOf(code) : inSentence(nameOf(code)))).join(', '),
    [nameOf],
  );
}

function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  // The code of an indicator that the page doesn't know stays as it is.
  return second === second.toLocaleUpperCase() ? name : first.toLocaleLowerCase() + name.slice(first.length);
}

/** Says what an indicator is called; the code of one that the page doesn't know. */
export function useIndicatorName(): (code: string) => string {
  const say = useTexts(indicatorTexts);
  return useCallback((code) => (isNamedIndicator(code) ? say(code) : code), [say]);
}
