import { useId, type ReactElement } from 'react';
import type { NamedCode, PreviewTable } from '../hub/publications.js';
import type { NestedCode } from './nested-codes.js';
import { tableTexts } from '../texts/table-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { rearranged, usedCodes, type Layout } from './cross-table.js';
import { capitalized } from '../texts/capitalized.js';

/** Which dimension stands in the rows, which in the columns, and which part of the others is shown. */
export function LayoutChoice({
  table,
  layout,
  onChange,
}: {
  readonly table: PreviewTable;
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
}): ReactElement | null {
  const say = useTexts(tableTexts);
  if (table.dimensions.length < 2) return null;
  const held = table.dimensions.filter(({ code }) => code in layout.held);
  return (
    <div className="layout no-print">
      {(['row', 'column'] as const).map((where) => (
        <Choice
          key={where}
          label={say(where === 'row' ? 'rows' : 'columns')}
          value={layout[where] ?? ''}
          options={table.dimensions}
          onChange={(dimension) => {
            onChange(rearranged(table, layout, where, dimension));
          }}
        />
      ))}
      {held.map((dimension) => (
        <Choice
          key={dimension.code}
          label={capitalized(dimension.name)}
          value={layout.held[dimension.code] ?? ''}
          options={usedCodes(table, dimension.code, say('total'))}
          onChange={(code) => {
            onChange({ ...layout, held: { ...layout.held, [dimension.code]: code } });
          }}
        />
      ))}
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (NamedCode | NestedCode)[];
  readonly onChange: (value: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {'level' in option && '\u2003'.repeat(option.level)}
            {capitalized(option.name)}
          </option>
        ))}
      </select>
    </div>
  );
}
