import { useCallback, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { ImportJob, RecordKind } from '../hub/records.js';
import { useAnswer } from '../hub/use-answer.js';
import { usePages } from '../hub/use-pages.js';
import { PagedList } from '../parts/paged-list.js';
import { Screen } from '../parts/screen.js';
import { useFormats } from '../texts/formats.js';
import { historyTexts } from '../texts/history-texts.js';
import { useTexts } from '../texts/use-texts.js';

const headings = ['when', 'what', 'outcome', 'rows', 'who'] as const;

/** Every check and import, newest first. */
export function ImportsScreen(): ReactElement {
  const say = useTexts(historyTexts);
  const { hub } = useHub();
  const pages = usePages(useCallback((after) => hub.importJobs(after), [hub]));
  const kinds = useAnswer(useCallback(() => hub.recordKinds(), [hub])).answer;
  const kindName = (kind: RecordKind): string => kinds?.find((one) => one.kind === kind)?.name ?? kind;
  return (
    <Screen title={say('importsTitle')} lead={say('importsLead')} wide>
      <PagedList
        pages={pages}
        label={say('importsTitle')}
        headings={headings.map((heading) => say(heading))}
        nothing={say('importsNothing')}
        row={(job) => <JobRow key={job.id} job={job} kindName={kindName(job.kind)} />}
      />
    </Screen>
  );
}

function JobRow({ job, kindName }: { readonly job: ImportJob; readonly kindName: string }): ReactElement {
  const say = useTexts(historyTexts);
  const formats = useFormats();
  return (
    <tr>
      <td className="when">{formats.moment(job.startedAt)}</td>
      <th scope="row">
        {kindName}: {say(job.dryRun ? 'check' : 'import')}
        {job.synthetic && <span className="tag tag-synthetic">{say('synthetic')}</span>}
      </th>
      <td>{say(`state_${job.state}`)}</td>
      <td>
        {say('rowsDetail', {
          rows: job.rows,
          new: job.new,
          changed: job.changed,
          unchanged: job.unchanged,
          rejected: job.rejected,
        })}
      </td>
      <td>{job.account}</td>
    </tr>
  );
}
