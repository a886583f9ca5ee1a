import type { ReactElement } from 'react';
import type { PublicFigure, PublicFigures } from '../hub/public-figures.js';
import { ListTable } from '../parts/list-table.js';
import { Sign } from '../parts/sign.js';
import { nestedCodes } from '../table/nested-codes.js';
import { capitalized } from '../texts/capitalized.js';
import { useFormats } from '../texts/formats.js';
import { publishTexts } from '../texts/publish-texts.js';
import { tableTexts } from '../texts/table-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** The total and its parts, a row each. */
export function PublicFiguresTable({
  figures,
  total,
}: {
  readonly figures: PublicFigures;
  readonly total: PublicFigure;
}): ReactElement {
  const say = useTexts(publishTexts);
  const sayTable = useTexts(tableTexts);
  const { by, parts, name } = figures;
  const found = new Map(
    parts.map((part) => [part.codes.find(({ dimension }) => dimension === by?.code)?.code, part]),
  );
  const lines = nestedCodes(by?.codes ?? [], (code) => found.has(code));
  const heading = capitalized(by?.name ?? sayTable('total'));
  return (
    <ListTable label={capitalized(name)} headings={[heading, say('publicFigure')]}>
      <tr>
        <th scope="row">{sayTable('total')}</th>
        <FigureCell figure={total} />
      </tr>
      {lines.map(({ code, name: part, level }) => (
        <tr key={code}>
          <th scope="row" className={`part level-${Math.min(level, 3)}`}>
            {capitalized(part)}
          </th>
          <FigureCell figure={found.get(code) ?? null} />
        </tr>
      ))}
    </ListTable>
  );
}

function FigureCell({ figure }: { readonly figure: PublicFigure | null }): ReactElement {
  const say = useTexts(tableTexts);
  const formats = useFormats();
  if (figure?.state === 'REPORTED' && figure.value !== null) return <td>{formats.number(figure.value)}</td>;
  if (figure?.state === 'SUPPRESSED') {
    return (
      <td className="quiet">
        <Sign name="hidden" /> {say('hidden')}
      </td>
    );
  }
  return <td className="quiet">–</td>;
}
