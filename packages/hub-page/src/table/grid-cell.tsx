import type { ReactElement } from 'react';
import type { PreviewCell } from '../hub/publications.js';
import { Sign } from '../parts/sign.js';
import { tableTexts } from '../texts/table-texts.js';
import { useFormats } from '../texts/formats.js';
import { useTexts } from '../texts/use-texts.js';
import { isChanged } from './cross-table.js';

/** One cell. What is hidden shows a sign on a hatched ground and no number, so that it may be printed or seen over a shoulder. */
export function GridCell({
  cell,
  at,
  reachable,
  chosen,
  onChoose,
}: {
  readonly cell: PreviewCell | null;
  readonly at: string;
  /** Whether the Tab key leads here; the arrow keys lead everywhere. */
  readonly reachable: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}): ReactElement {
  const say = useTexts(tableTexts);
  const formats = useFormats();
  const state = cell === null ? 'cell-empty' : cell.hidden ? 'cell-hidden' : 'cell-public';
  return (
    <td
      className={chosen ? `${state} cell-chosen` : state}
      data-at={at}
      tabIndex={reachable ? 0 : -1}
      aria-selected={chosen}
      onFocus={onChoose}
      onClick={(event) => {
        event.currentTarget.focus();
      }}
    >
      {cell && isChanged(cell) && (
        <span className="cell-changed" title={say('legendChanged')}>
          <Sign name="changed" />
          <span className="unseen">{say('legendChanged')}</span>
        </span>
      )}
      {cell === null && (
        <>
          <span aria-hidden="true">–</span>
          <span className="unseen">{say('empty')}</span>
        </>
      )}
      {cell?.hidden === true && (
        <span className="cell-sign">
          <Sign name="hidden" />
          <span className="unseen">{say('hidden')}</span>
        </span>
      )}
      {cell?.hidden === false && formats.number(cell.value)}
    </td>
  );
}
