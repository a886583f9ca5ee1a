import type { ReactElement } from 'react';
import { Notice } from '../parts/notice.js';
import { Progress } from '../parts/progress.js';
import { checkTexts } from '../texts/check-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { useImport } from './import-context.js';
import type { Run } from './import-state.js';

/** A check or an import that is under way. */
export function RunProgress({ run, file }: { readonly run: Run; readonly file: File | null }): ReactElement {
  const say = useTexts(checkTexts);
  const { cancel } = useImport();
  const label = file ? say(run.dryRun ? 'checking' : 'storing', { file: file.name }) : say('storingAgain');
  return (
    <>
      <Progress label={label} detail={run.rows > 0 ? say('rowsRead', { count: run.rows }) : ''} />
      {run.contact === 'LOST' && <Notice tone="warn" title={say('lost')} live />}
      <p>
        <button type="button" className="button" onClick={cancel}>
          {say('cancel')}
        </button>
      </p>
    </>
  );
}
