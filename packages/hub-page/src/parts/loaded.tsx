import type { ReactElement, ReactNode } from 'react';
import type { Asked } from '../hub/use-answer.js';
import { errorTexts } from '../texts/error-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { ErrorNotice } from './error-notice.js';

/** Shows an answer once it is there; until then that it is awaited, and an error with a way to try again. */
export function Loaded<T>({
  asked,
  quiet = false,
  children,
}: {
  readonly asked: Asked<T>;
  /** Where the screen has better words for waiting. */
  readonly quiet?: boolean;
  readonly children: (answer: T) => ReactNode;
}): ReactElement {
  const say = useTexts(errorTexts);
  return (
    <>
      {asked.error && <ErrorNotice error={asked.error} onAgain={asked.again} />}
      {asked.answer === null && asked.asking && !quiet && (
        <p className="waiting" role="status">
          {say('loading')}
        </p>
      )}
      {asked.answer !== null && children(asked.answer)}
    </>
  );
}
