import type { HubError } from '../hub/hub-error.js';
import type { ColumnMapping, ImportReport, Inspection, ReadChoice, RecordKind } from '../hub/records.js';

/** A column's content as chosen: a field, IGNORE, or null while it is undecided. */
export type ColumnChoice = string | null;

/** A file being checked or brought in. */
export interface Run {
  readonly job: string;
  readonly dryRun: boolean;
  readonly rows: number;
  /** LOST: no answer for the moment, but the hub may still be at it. */
  readonly contact: 'GOOD' | 'LOST';
}

/** What somebody is doing with a file. It lives as long as the page; the file itself is never kept anywhere. */
export interface ImportState {
  readonly kind: RecordKind | null;
  readonly file: File | null;
  readonly inspection: Inspection | null;
  readonly choices: readonly ColumnChoice[];
  readonly sheet: string | null;
  readonly period: string | null;
  /** The file is all there is of its half-year: records which are not in it go. */
  readonly replace: boolean;
  /** The records are made up, for trying out; what becomes of them is marked so everywhere. */
  readonly synthetic: boolean;
  readonly run: Run | null;
  /** Of the last check or import of this file, as it is. */
  readonly report: ImportReport | null;
  readonly error: HubError | null;
}

export type ImportEvent =
  | { readonly type: 'kindChosen'; readonly kind: RecordKind }
  | { readonly type: 'fileChosen'; readonly file: File }
  | {
      readonly type: 'inspected';
      readonly file: File;
      readonly inspection: Inspection;
      readonly sheet: string | null;
    }
  | { readonly type: 'columnChosen'; readonly index: number; readonly choice: ColumnChoice }
  | { readonly type: 'periodChosen'; readonly period: string | null }
  | { readonly type: 'replaceChosen'; readonly replace: boolean }
  | { readonly type: 'syntheticChosen'; readonly synthetic: boolean }
  | { readonly type: 'started'; readonly job: string; readonly dryRun: boolean }
  | { readonly type: 'progressed'; readonly rows: number }
  | { readonly type: 'contactLost' }
  | { readonly type: 'ended'; readonly report: ImportReport }
  | { readonly type: 'reworded'; readonly report: ImportReport }
  | { readonly type: 'failed'; readonly error: HubError };

export const nothingChosen: ImportState = {
  kind: null,
  file: null,
  inspection: null,
  choices: [],
  sheet: null,
  period: null,
  replace: false,
  synthetic: false,
  run: null,
  report: null,
  error: null,
};

/** The state after an event. */
export function importAfter(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'kindChosen':
      return event.kind === state.kind ? state : { ...nothingChosen, kind: event.kind, period: state.period };
    case 'fileChosen':
      return {
        ...state,
        file: event.file,
        inspection: null,
        choices: [],
        sheet: null,
        report: null,
        error: null,
      };
    case 'inspected':
      // Another file may have been chosen meanwhile.
      if (event.file !== state.file) return state;
      return {
        ...state,
        inspection: event.inspection,
        choices: choicesFor(event.inspection, state),
        sheet: event.sheet,
        report: null,
      };
    case 'columnChosen':
      return {
        ...state,
        report: null,
        choices: state.choices.map((choice, index) => (index === event.index ? event.choice : choice)),
      };
    case 'periodChosen':
      return {
        ...state,
        period: event.period,
        replace: event.period !== null && state.replace,
        report: null,
      };
    case 'replaceChosen':
      return { ...state, replace: event.replace, report: null };
    case 'syntheticChosen':
      return { ...state, synthetic: event.synthetic, report: null };
    case 'started':
      return {
        ...state,
        run: { job: event.job, dryRun: event.dryRun, rows: 0, contact: 'GOOD' },
        report: event.dryRun ? null : state.report,
        error: null,
      };
    case 'progressed':
      return state.run ? { ...state, run: { ...state.run, rows: event.rows, contact: 'GOOD' } } : state;
    case 'contactLost':
      return state.run ? { ...state, run: { ...state.run, contact: 'LOST' } } : state;
    case 'ended':
      return {
        ...state,
        kind: state.kind ?? event.report.kind,
        run: null,
        // What is true of one file is not taken to be true of the next.
        replace: state.replace && event.report.state !== 'STORED',
        report: event.report,
        error: null,
      };
    case 'reworded':
      return state.report?.id === event.report.id ? { ...state, report: event.report } : state;
    case 'failed':
      return { ...state, run: null, error: event.error };
  }
}

/** The hub's proposals; but where the same headings were just decided by hand, those decisions. */
function choicesFor(inspection: Inspection, before: ImportState): readonly ColumnChoice[] {
  const decided = new Map(
    before.inspection?.columns.map(({ header }, index) => [header, before.choices[index] ?? null] as const),
  );
  return inspection.columns.map(({ header, field }) => decided.get(header) ?? field);
}

/** How the file is to be read, as it was chosen. */
export function readChoiceOf(state: ImportState, kind: RecordKind): ReadChoice {
  const { period, replace, sheet, synthetic } = state;
  return { kind, mapping: mappingOf(state), period, replace, sheet, synthetic };
}

/** The choices as the hub takes them. */
export function mappingOf(state: ImportState): ColumnMapping {
  const columns = state.inspection?.columns ?? [];
  return { columns: columns.map(({ header }, index) => ({ header, field: state.choices[index] ?? null })) };
}
