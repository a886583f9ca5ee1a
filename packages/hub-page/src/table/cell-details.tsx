import type { ReactElement } from 'react';
import type { PreviewCell } from '../hub/publications.js';
import { tableTexts } from '../texts/table-texts.js';
import { useFormats } from '../texts/formats.js';
import { useTexts } from '../texts/use-texts.js';

/** What is known of the chosen cell, said aloud as the choice moves. Never printed: it holds what is hidden. */
export function CellDetails({
  chosen,
}: {
  readonly chosen: { readonly cell: PreviewCell; readonly title: string } | null;
}): ReactElement {
  const say = useTexts(tableTexts);
  const formats = useFormats();
  return (
    <aside className="cell-details no-print" aria-label={say('chosen')}>
      <div aria-live="polite">
        {!chosen && <p className="quiet">{say('cellNone')}</p>}
        {chosen && (
          <>
            <p className="cell-details-title">{chosen.title}</p>
            <p>
              {say(chosen.cell.hidden ? 'cellHidden' : 'cellPublic', {
                value: formats.number(chosen.cell.value),
              })}
            </p>
            {chosen.cell.hidden && <p>{say('people', { count: chosen.cell.contributors })}</p>}
            {chosen.cell.why && <p>{say(chosen.cell.why)}</p>}
            {chosen.cell.before?.hidden === true && <p className="quiet">{say('beforeHidden')}</p>}
            {chosen.cell.before?.hidden === false && chosen.cell.before.value !== null && (
              <p className="quiet">
                {say('beforeValue', { value: formats.number(chosen.cell.before.value) })}
              </p>
            )}
          </>
        )}
      </div>
    </aside>
  );
}
