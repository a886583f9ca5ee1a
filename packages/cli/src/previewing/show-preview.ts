import { indicatorCode, typedPeriod } from '../arguments/indicator-and-period.js';
import { usageError } from '../arguments/usage-error.js';
import { exitCode, type ExitCode } from '../exit-code.js';
import type { Session } from '../session.js';
import { printable } from '../terminal/printable.js';
import { note, showJson, showTable } from '../terminal/show.js';
import { hasFigures, isUnchanged, wholePreview, type WholePreview } from './preview.js';
import { previewCsv } from './preview-csv.js';
import { previewRows } from './preview-table.js';
import { showPublishable } from './show-publishable.js';
import { summaryLines } from './summary-lines.js';

/** The options of `veche preview`. */
export interface PreviewOptions {
  readonly synthetic: boolean;
  readonly csv: boolean;
  /** Only the figures that would be hidden. */
  readonly hidden: boolean;
}

/** `veche preview`: what can be published; with an indicator and a period, what would be published and what hidden. */
export async function showPreview(
  session: Session,
  indicator: string | undefined,
  period: string | undefined,
  options: PreviewOptions,
): Promise<ExitCode> {
  const { say } = session;
  if (indicator === undefined) return showPublishable(session, options.synthetic);
  const code = indicatorCode(indicator, say);
  if (period === undefined) throw usageError('MISSING_PERIOD', say('preview.whichPeriod'));
  const ref = { indicator: code, period: typedPeriod(period, say), synthetic: options.synthetic };
  const hub = await session.hub();
  const whole = await wholePreview(hub, ref);
  const preview = options.hidden ? onlyHidden(whole) : whole;
  if (session.json) await showJson(session, preview);
  else if (hasFigures(whole)) await showFigures(session, preview, options);
  if (hasFigures(whole)) await note(session, say('preview.secret'));
  if (preview.refusal === null) return exitCode.done;
  if (isUnchanged(preview)) {
    await note(session, preview.refusal.message);
    return exitCode.done;
  }
  await note(session, say('preview.wouldBeRefused', { reason: preview.refusal.message }));
  return exitCode.refused;
}

async function showFigures(
  session: Session,
  preview: WholePreview,
  { csv }: Pick<PreviewOptions, 'csv'>,
): Promise<void> {
  if (csv) for (const line of previewCsv(preview)) await session.out.write(line);
  else await showTables(session, preview);
}

/** What would be hidden of a preview; tables that would be shown whole are left out. */
function onlyHidden(preview: WholePreview): WholePreview {
  const tables = preview.tables.map((table) => ({
    ...table,
    cells: { ...table.cells, nodes: table.cells.nodes.filter(({ hidden }) => hidden) },
  }));
  return { ...preview, tables: tables.filter(({ cells }) => cells.nodes.length > 0) };
}

async function showTables(session: Session, preview: WholePreview): Promise<void> {
  const { out, say, language } = session;
  for (const line of summaryLines(preview, say, out.style, language)) await out.line(line);
  for (const table of preview.tables) {
    await out.line();
    await out.line(out.style.strong(printable(`${table.name} (${table.indicator})`)));
    const { columns, rows } = previewRows(table, say, language);
    await showTable(session, columns, rows);
  }
}
