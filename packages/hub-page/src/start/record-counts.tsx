import type { ReactElement } from 'react';
import type { RecordCount, RecordKindInfo } from '../hub/records.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { capitalized } from '../texts/capitalized.js';
import { useFormats } from '../texts/formats.js';
import { startTexts } from '../texts/start-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** How many records the hub holds, by half-year and kind; the real ones and the made-up ones apart. */
export function RecordCounts({
  counts,
  kinds,
}: {
  readonly counts: readonly RecordCount[];
  readonly kinds: readonly RecordKindInfo[];
}): ReactElement {
  const say = useTexts(startTexts);
  const { number, period: periodName } = useFormats();
  const shown = kinds.filter(({ kind }) => counts.some((count) => count.kind === kind));
  const lines = [...new Set(counts.map(({ period, synthetic }) => `${period} ${String(synthetic)}`))]
    .sort()
    .reverse();
  return (
    <section>
      <h2>{say('records')}</h2>
      {counts.length === 0 && <p>{say('recordsNone')}</p>}
      {counts.length > 0 && (
        <ScrollBox label={say('recordsTable')}>
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{say('period')}</th>
                {shown.map(({ kind, name }) => (
                  <th key={kind} scope="col" className="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => {
                const [period = '', synthetic] = line.split(' ');
                const isOfLine = (count: RecordCount): boolean =>
                  count.period === period && String(count.synthetic) === synthetic;
                return (
                  <tr key={line}>
                    <th scope="row">
                      {capitalized(periodName(period))}
                      {synthetic === 'true' && <span className="tag tag-synthetic">{say('synthetic')}</span>}
                    </th>
                    {shown.map(({ kind }) => (
                      <td key={kind} className="number">
                        {number(counts.find((count) => isOfLine(count) && count.kind === kind)?.records ?? 0)}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
