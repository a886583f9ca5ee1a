import { useEffect, useId, type ReactElement } from 'react';
import { fileTexts } from '../texts/file-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { useImport } from './import-context.js';

/** Whether the file holds made-up records. Off for every new file: real records that are marked made up would be missing in what is published. */
export function SyntheticChoice(): ReactElement {
  const say = useTexts(fileTexts);
  const { state, dispatch } = useImport();
  const id = useId();
  const isEnded = state.report?.state === 'STORED';
  useEffect(() => {
    if (isEnded) dispatch({ type: 'syntheticChosen', synthetic: false });
  }, [isEnded, dispatch]);
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          checked={state.synthetic}
          aria-describedby={id}
          onChange={(event) => {
            dispatch({ type: 'syntheticChosen', synthetic: event.target.checked });
          }}
        />
        {say('synthetic')}
      </label>
      <p className="help" id={id}>
        {say('syntheticHelp')}
      </p>
    </div>
  );
}
