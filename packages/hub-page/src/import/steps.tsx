import type { ReactElement } from 'react';
import { fileSteps, type FileStep } from '../places/place.js';
import { Sign } from '../parts/sign.js';
import { fileTexts } from '../texts/file-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** Where in the work with one file somebody is. */
export function Steps({ current }: { readonly current: FileStep }): ReactElement {
  const say = useTexts(fileTexts);
  const at = fileSteps.indexOf(current);
  return (
    <ol className="steps" aria-label={say('steps')}>
      {fileSteps.map((step, index) => (
        <li
          key={step}
          className={index < at ? 'step step-past' : index === at ? 'step step-current' : 'step'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className="step-sign" aria-hidden="true">
            {index < at ? <Sign name="done" /> : index + 1}
          </span>
          <span className="step-name">{say(`step_${step}`)}</span>
          {index < at && <span className="unseen">({say('stepDone')})</span>}
        </li>
      ))}
    </ol>
  );
}
