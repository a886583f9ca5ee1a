import { useCallback, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { RecordKind } from '../hub/records.js';
import { useAct } from '../hub/use-act.js';
import { download } from '../parts/download.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { fileTexts } from '../texts/file-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** A table to fill in, for who has none. */
export function TemplateDownload({ kind }: { readonly kind: RecordKind }): ReactElement {
  const say = useTexts(fileTexts);
  const { hub } = useHub();
  const fetching = useAct(
    useCallback(
      async (format: 'xlsx' | 'csv') => {
        download(await hub.template(kind, format), `${kind.toLowerCase()}.${format}`);
      },
      [hub, kind],
    ),
  );
  return (
    <section className="panel">
      <h2>{say('template')}</h2>
      <p>{say('templateHelp')}</p>
      {fetching.error && <ErrorNotice error={fetching.error} />}
      <p className="buttons">
        <button type="button" className="button" onClick={() => void fetching.start('xlsx')}>
          {say('templateXlsx')}
        </button>
        <button type="button" className="button" onClick={() => void fetching.start('csv')}>
          {say('templateCsv')}
        </button>
      </p>
    </section>
  );
}
