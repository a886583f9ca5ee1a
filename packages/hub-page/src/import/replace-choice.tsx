import { useId, type ReactElement } from 'react';
import { fileTexts } from '../texts/file-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { useImport } from './import-context.js';

/** Whether the file is all there is of its half-year, so that records which are not in it go. Asked only where a half-year is chosen. */
export function ReplaceChoice(): ReactElement | null {
  const say = useTexts(fileTexts);
  const { state, dispatch } = useImport();
  const id = useId();
  if (state.period === null) return null;
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          checked={state.replace}
          aria-describedby={id}
          onChange={(event) => {
            dispatch({ type: 'replaceChosen', replace: event.target.checked });
          }}
        />
        {say('replace')}
      </label>
      <p className="help" id={id}>
        {say('replaceHelp')}
      </p>
    </div>
  );
}
