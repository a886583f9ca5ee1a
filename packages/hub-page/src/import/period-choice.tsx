import { useId, type ReactElement } from 'react';
import { fileTexts } from '../texts/file-texts.js';
import { capitalized } from '../texts/capitalized.js';
import { useFormats } from '../texts/formats.js';
import { useTexts } from '../texts/use-texts.js';
import { halfYears } from './half-years.js';
import { useImport } from './import-context.js';

/** The half-year of a file, where all its rows are of one. */
export function PeriodChoice(): ReactElement {
  const say = useTexts(fileTexts);
  const formats = useFormats();
  const { state, dispatch } = useImport();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('period')}</label>
      <select
        id={id}
        className="input"
        aria-describedby={`${id}-help`}
        value={state.period ?? ''}
        onChange={(event) => {
          dispatch({ type: 'periodChosen', period: event.target.value === '' ? null : event.target.value });
        }}
      >
        <option value="">{say('periodAny')}</option>
        {halfYears(new Date()).map((period) => (
          <option key={period} value={period}>
            {capitalized(formats.period(period))}
          </option>
        ))}
      </select>
      <p className="help" id={`${id}-help`}>
        {say('periodHelp')}
      </p>
    </div>
  );
}
