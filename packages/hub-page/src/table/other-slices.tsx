import { useState, type ReactElement } from 'react';
import type { PreviewTable } from '../hub/publications.js';
import { MoreButton } from '../parts/more-button.js';
import { capitalized } from '../texts/capitalized.js';
import { tableTexts } from '../texts/table-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { usedCodes, type Layout } from './cross-table.js';
import { hiddenElsewhere } from './hidden-elsewhere.js';

const atOnce = 6;

/** How many figures are hidden in the parts of the table that are not in sight, and the way to each of them. */
export function OtherSlices({
  table,
  layout,
  onChange,
}: {
  readonly table: PreviewTable;
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
}): ReactElement | null {
  const say = useTexts(tableTexts);
  const [shown, setShown] = useState(atOnce);
  const slices = hiddenElsewhere(table, layout);
  if (slices.length === 0) return null;
  const nameOf = (held: Layout['held']): string =>
    Object.entries(held)
      .map(([dimension, code]) => {
        const { name = dimension } = table.dimensions.find((one) => one.code === dimension) ?? {};
        const part = usedCodes(table, dimension, say('total')).find((one) => one.code === code);
        return `${name}: ${part?.name ?? code}`;
      })
      .join('; ');
  const count = slices.reduce((sum, { hidden }) => sum + hidden, 0);
  return (
    <div className="slices">
      <p>{say('elsewhere', { count })}</p>
      <p className="buttons no-print">
        {slices.slice(0, shown).map(({ held, hidden }) => (
          <button
            key={Object.values(held).join('|')}
            type="button"
            className="button"
            onClick={() => {
              onChange({ ...layout, held });
            }}
          >
            {say('elsewhereAt', { part: capitalized(nameOf(held)), count: hidden })}
          </button>
        ))}
        {shown < slices.length && (
          <MoreButton
            asking={false}
            onMore={() => {
              setShown(slices.length);
            }}
          />
        )}
      </p>
    </div>
  );
}
