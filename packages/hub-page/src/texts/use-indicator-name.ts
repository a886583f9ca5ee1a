import { useCallback } from 'react';
import { indicatorTexts, isNamedIndicator } from './indicator-texts.js';
import { useTexts } from './use-texts.js';

/** Says what an indicator is called; the code of one that the page doesn't know. */
export function useIndicatorName(): (code: string) => string {
  const say = useTexts(indicatorTexts);
  return useCallback((code) => (isNamedIndicator(code) ? say(code) : code), [say]);
}
