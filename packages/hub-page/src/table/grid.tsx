import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { PreviewCell } from '../hub/publications.js';
import type { CrossTable } from './cross-table.js';
import { GridCell } from './grid-cell.js';
import { steppedTo, type Position } from './grid-steps.js';
import { Unseen } from '../parts/unseen.js';
import { capitalized } from '../texts/capitalized.js';
import { tableTexts } from '../texts/table-texts.js';
import { useTexts } from '../texts/use-texts.js';
import type { NestedCode } from './nested-codes.js';

/** A cross table whose cells are reached by the arrow keys, as the grid of the WAI-ARIA Authoring Practices. */
export function Grid({
  cross,
  caption,
  describedBy,
  onChoose,
}: {
  readonly cross: CrossTable;
  readonly caption: string;
  readonly describedBy: string;
  readonly onChoose: (cell: PreviewCell | null, title: string) => void;
}): ReactElement {
  const say = useTexts(tableTexts);
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<Position>({ row: 0, column: 0 });
  const [chosen, setChosen] = useState<Position | null>(null);
  const choose = ({ row, column }: Position): void => {
    const line = cross.rows[row];
    setCurrent({ row, column });
    setChosen({ row, column });
    onChoose(
      line?.cells[column] ?? null,
      `${capitalized(line?.name ?? '')} × ${cross.columns[column]?.name ?? ''}`,
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = steppedTo(event.key, current, { rows: cross.rows.length, columns: cross.columns.length });
    if (!next) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    <table className="grid" role="grid" aria-describedby={describedBy} ref={table} onKeyDown={onKeyDown}>
      <caption>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          <td className="grid-corner" />
          {cross.columns.map(({ code, name, level }) => (
            <th key={code} scope="col" className={levelClass(level)}>
              {capitalized(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cross.rows.map((line, row) => (
          <tr key={line.code}>
            <th scope="row" className={levelClass(line.level)}>
              {capitalized(line.name)}
              {line.level > 0 && (
                <Unseen>{` (${say('partOf', { name: rollUpOf(cross.rows, row) })})`}</Unseen>
              )}
            </th>
            {line.cells.map((cell, column) => (
              <GridCell
                key={cross.columns[column]?.code}
                cell={cell}
                at={`${row} ${column}`}
                reachable={current.row === row && current.column === column}
                chosen={chosen?.row === row && chosen.column === column}
                onChoose={() => {
                  choose({ row, column });
                }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function levelClass(level: number): string | undefined {
  return level === 0 ? undefined : `level-${Math.min(level, 3)}`;
}

/** What the roll-up is called that the line stands in: the last one above it that is a level higher. */
function rollUpOf(lines: readonly NestedCode[], at: number): string {
  const level = lines[at]?.level ?? 0;
  return lines.slice(0, at).findLast((line) => line.level < level)?.name ?? '';
}
