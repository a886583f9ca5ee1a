import { useId, useState, type ReactElement } from 'react';
import type { PreviewTable } from '../hub/publications.js';
import { TableView } from '../table/table-view.js';
import { tableName } from '../table/table-name.js';
import { tableTexts } from '../texts/table-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** The tables of a preview, one at a time; the richest first. */
export function PreviewTables({ tables }: { readonly tables: readonly PreviewTable[] }): ReactElement | null {
  const say = useTexts(tableTexts);
  const id = useId();
  const [index, setIndex] = useState(() => richest(tables));
  const table = tables[index] ?? tables[0];
  if (!table) return null;
  return (
    <section>
      <h2>{say('heading')}</h2>
      {tables.length > 1 && (
        <div className="field no-print">
          <label htmlFor={id}>{say('table')}</label>
          <select
            id={id}
            className="input input-wide"
            value={index}
            onChange={(event) => {
              setIndex(Number(event.target.value));
            }}
          >
            {tables.map((one, place) => (
              <option key={place} value={place}>
                {tableName(one, say)}
              </option>
            ))}
          </select>
        </div>
      )}
      <TableView key={`${index} ${table.indicator}`} table={table} />
    </section>
  );
}

function richest(tables: readonly PreviewTable[]): number {
  const sizes = tables.map(({ cells }) => cells.nodes.length);
  return Math.max(0, sizes.indexOf(Math.max(...sizes)));
}
