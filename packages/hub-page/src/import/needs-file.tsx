import type { ReactElement } from 'react';
import type { RecordKindInfo } from '../hub/records.js';
import { Notice } from '../parts/notice.js';
import { Screen } from '../parts/screen.js';
import { hrefOf, type FileStep } from '../places/place.js';
import { fileTexts } from '../texts/file-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { Steps } from './steps.js';

/** A step without its file: the page was reloaded, and the browser keeps no files. */
export function NeedsFile({
  kind,
  step,
}: {
  readonly kind: RecordKindInfo;
  readonly step: FileStep;
}): ReactElement {
  const say = useTexts(fileTexts);
  return (
    <Screen title={say('notKept')} above={<Steps current={step} />}>
      <Notice tone="info" title={say('notKeptHelp')} />
      <p>
        <a className="button button-main" href={hrefOf({ at: 'file', kind: kind.kind, step: 'file' })}>
          {say('pick')}
        </a>
      </p>
    </Screen>
  );
}
