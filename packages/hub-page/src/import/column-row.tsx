import { useId, type ReactElement } from 'react';
import type { InspectedColumn, RecordKindInfo } from '../hub/records.js';
import { columnsTexts } from '../texts/columns-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { columnLetter } from './column-letter.js';
import { useImport } from './import-context.js';
import type { ColumnChoice } from './import-state.js';

/** Fields that name somebody: the hub keeps a code in their place. */
const keptAsCode = new Set(['person', 'family']);

/** One column of the file, and what it holds. */
export function ColumnRow({
  column,
  place,
  choice,
  kind,
}: {
  readonly column: InspectedColumn;
  /** Its place in the list of columns. */
  readonly place: number;
  readonly choice: ColumnChoice;
  readonly kind: RecordKindInfo;
}): ReactElement {
  const say = useTexts(columnsTexts);
  const { dispatch } = useImport();
  const id = useId();
  const letter = columnLetter(column.index);
  const header = column.header === '' ? say('noHeading') : column.header;
  const isCode = choice !== null && keptAsCode.has(choice);
  return (
    <tr className={choice === null ? 'column-undecided' : choice === 'IGNORE' ? 'column-ignored' : undefined}>
      <td className="column-letter">{letter}</td>
      <th scope="row">{header}</th>
      <td>
        <select
          className="input"
          aria-label={say('holdsOf', { letter, header })}
          aria-describedby={isCode ? id : undefined}
          value={choice ?? ''}
          onChange={(event) => {
            const chosen = event.target.value;
            dispatch({ type: 'columnChosen', index: place, choice: chosen === '' ? null : chosen });
          }}
        >
          <option value="">{say('unknown')}</option>
          {kind.fields.map(({ field, name, required }) => (
            <option key={field} value={field}>
              {required ? `${name} (${say('required')})` : name}
            </option>
          ))}
          <option value="IGNORE">{say('ignore')}</option>
        </select>
        {column.saved && choice === column.field && <span className="tag">{say('saved')}</span>}
        {isCode && (
          <p className="help" id={id}>
            {say('code')}
          </p>
        )}
      </td>
    </tr>
  );
}
