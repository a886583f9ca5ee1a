import type { Locale } from '@veche/domain';
import type { Say } from '../language/say.js';
import { written } from '../language/template.js';
import { printable } from '../terminal/printable.js';
import type { Style } from '../terminal/style.js';
import type { PreviewSummary } from './preview.js';

/** What would be published, in a few lines for a person. */
export function summaryLines(preview: PreviewSummary, say: Say, style: Style, language: Locale): string[] {
  const { changes } = preview;
  const title = `${preview.indicators.join(' + ')} · ${preview.period}`;
  const kind = preview.synthetic ? ` · ${say('preview.synthetic')}` : '';
  const number = (value: number): string => written(value, language);
  return [
    style.strong(printable(title) + kind),
    `  ${say('preview.cells', { cells: preview.cells, published: preview.published })}`,
    `  ${say('preview.hiddenCells', { hidden: preview.hidden, sum: number(preview.hiddenSum) })}`,
    ...(preview.hidden > 0
      ? [`    ${say('preview.hiddenBecause', { small: preview.small, protecting: preview.protecting })}`]
      : []),
    `  ${say('preview.changes', { new: changes.new, same: changes.same, changed: changes.changed, nowHidden: changes.nowHidden })}`,
  ];
}
