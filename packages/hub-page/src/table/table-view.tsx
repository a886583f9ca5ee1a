import { useId, useRef, useState, type ReactElement } from 'react';
import type { PreviewCell, PreviewTable } from '../hub/publications.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { tableTexts } from '../texts/table-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { CellDetails } from './cell-details.js';
import { crossTable, firstLayout, withoutZeros, type Layout } from './cross-table.js';
import { Grid } from './grid.js';
import { LayoutChoice } from './layout-choice.js';
import { Legend } from './legend.js';
import { OtherSlices } from './other-slices.js';
import { layoutName } from './table-name.js';

/** One table of a preview: how it is laid out, its cells, and what is known of the chosen one. */
export function TableView({ table }: { readonly table: PreviewTable }): ReactElement {
  const say = useTexts(tableTexts);
  const [layout, setLayout] = useState(() => firstLayout(table));
  const [chosen, setChosen] = useState<{ readonly cell: PreviewCell; readonly title: string } | null>(null);
  const [zeros, setZeros] = useState(false);
  const howTo = useId();
  const box = useRef<HTMLDivElement>(null);
  const whole = crossTable(table, layout, say('total'));
  const caption = layoutName(table, layout, say);
  const arrange = (changed: Layout): void => {
    setLayout(changed);
    setChosen(null);
  };
  return (
    <div className="cross">
      <LayoutChoice table={table} layout={layout} onChange={arrange} />
      <label className="check no-print">
        <input
          type="checkbox"
          checked={zeros}
          onChange={(event) => {
            setZeros(event.target.checked);
            setChosen(null);
          }}
        />
        {say('zeros')}
      </label>
      <p className="quiet no-print" id={howTo}>
        {say('howTo')}
      </p>
      <div className="cross-parts">
        <ScrollBox label={caption} ref={box}>
          <Grid
            cross={zeros ? whole : withoutZeros(whole)}
            caption={caption}
            describedBy={howTo}
            key={`${layout.row ?? ''} ${layout.column ?? ''} ${Object.values(layout.held).join(' ')} ${String(zeros)}`}
            onChoose={(cell, title) => {
              setChosen(cell ? { cell, title } : null);
            }}
          />
        </ScrollBox>
        <CellDetails chosen={chosen} />
      </div>
      <OtherSlices
        table={table}
        layout={layout}
        onChange={(changed) => {
          arrange(changed);
          // The way there is gone once it was gone: whoever took it by keyboard goes on at the table.
          box.current?.focus();
        }}
      />
      {table.cells.pageInfo.hasNextPage && <p>{say('cut')}</p>}
      <Legend />
    </div>
  );
}
