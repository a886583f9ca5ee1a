import type { ReactElement } from 'react';
import { fileTexts } from '../texts/file-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** Says that the records of this file are made up, where they are. */
export function SyntheticMark({ synthetic }: { readonly synthetic: boolean }): ReactElement | null {
  const say = useTexts(fileTexts);
  return synthetic ? <p className="tag tag-synthetic">{say('syntheticMark')}</p> : null;
}
