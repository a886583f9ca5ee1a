import type { ReactElement } from 'react';
import type { ImportReport, RecordKindInfo } from '../hub/records.js';
import { Facts } from '../parts/facts.js';
import { Notice } from '../parts/notice.js';
import { hrefOf } from '../places/place.js';
import { checkTexts } from '../texts/check-texts.js';
import { useFormats } from '../texts/formats.js';
import { useTexts } from '../texts/use-texts.js';
import { useImport } from './import-context.js';
import { MendFile } from './mend-file.js';
import { ProblemList } from './problem-list.js';

/** What the check found: numbers, everything to mend at once, and the next step. */
export function CheckReport({
  kind,
  report,
}: {
  readonly kind: RecordKindInfo;
  readonly report: ImportReport;
}): ReactElement {
  const say = useTexts(checkTexts);
  const formats = useFormats();
  const { state, start } = useImport();
  const { file } = state;
  const accepted = report.rows - report.rejected;
  const facts = (['rows', 'new', 'changed', 'unchanged', 'rejected'] as const).map(
    (name) => [say(name), formats.number(report[name])] as const,
  );
  return (
    <>
      <Verdict report={report} accepted={accepted} />
      {report.removed > 0 && (
        <Notice tone="warn" title={say('removing', { count: report.removed })}>
          <p>{say('removingHelp')}</p>
        </Notice>
      )}
      {report.state !== 'CANCELLED' && report.state !== 'FAILED' && <Facts facts={facts} />}
      {report.state === 'CHECKED' && file && (
        <div className="next">
          <button
            type="button"
            className="button button-main"
            onClick={() => {
              start(false);
            }}
          >
            {report.removed > 0
              ? say('replace', { count: report.removed })
              : say('import', { count: accepted })}
          </button>
          <p className="quiet">{say('importHelp')}</p>
        </div>
      )}
      <ProblemList kind={kind} report={report} />
      {report.state === 'REFUSED' && <MendFile kind={kind} report={report} />}
      {(report.state === 'FAILED' || report.state === 'CANCELLED') && file && (
        <p>
          <button
            type="button"
            className="button button-main"
            onClick={() => {
              start(true);
            }}
          >
            {say('checkAgain')}
          </button>
        </p>
      )}
      <p>
        <a href={hrefOf({ at: 'file', kind: kind.kind, step: state.file ? 'columns' : 'file' })}>
          {say('backColumns')}
        </a>
      </p>
    </>
  );
}

function Verdict({
  report,
  accepted,
}: {
  readonly report: ImportReport;
  readonly accepted: number;
}): ReactElement {
  const say = useTexts(checkTexts);
  switch (report.state) {
    case 'FAILED':
      return <Notice tone="bad" title={say(report.failure ?? 'UNEXPECTED')} live />;
    case 'CANCELLED':
      return <Notice tone="info" title={say('cancelled')} live />;
    case 'REFUSED': {
      const title = report.rejected > 0 ? say('faulty', { count: report.rejected }) : say('faultyColumns');
      return (
        <Notice tone="bad" title={title} live>
          <p>{say('faultyHelp')}</p>
        </Notice>
      );
    }
    case 'CHECKED':
    case 'STORED':
    case 'RUNNING':
      return (
        <Notice tone="good" title={say('clean')} live>
          <p>{say('cleanHelp', { count: accepted })}</p>
          {report.problemCount > 0 && <p>{say('cleanWarnings')}</p>}
        </Notice>
      );
  }
}
