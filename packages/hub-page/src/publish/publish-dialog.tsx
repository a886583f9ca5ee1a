import { useCallback, useState, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { Preview } from '../hub/publications.js';
import { useAct } from '../hub/use-act.js';
import { Dialog } from '../parts/dialog.js';
import { Notice } from '../parts/notice.js';
import { ReasonField } from '../parts/reason-field.js';
import { goTo } from '../places/use-place.js';
import { useFormats } from '../texts/formats.js';
import { publishTexts } from '../texts/publish-texts.js';
import { useIndicatorNames } from '../texts/use-indicator-name.js';
import { useTexts } from '../texts/use-texts.js';
import { PublishError } from './publish-error.js';

/** The last question before figures become public, and with a revision its reason. */
export function PublishDialog({
  preview,
  isRevision,
  onAgain,
  onClose,
}: {
  readonly preview: Preview;
  readonly isRevision: boolean;
  /** Asks for the preview anew. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const say = useTexts(publishTexts);
  const formats = useFormats();
  const namesOf = useIndicatorNames();
  const { hub } = useHub();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const { indicator, period, synthetic, fingerprint } = preview;
  const publishing = useAct(
    useCallback(
      async (why: string) => {
        const ref = { indicator, period, synthetic };
        if (isRevision) await hub.publications.revise(ref, fingerprint, why);
        else await hub.publications.publish(ref, fingerprint);
        goTo({ at: 'published', ref });
      },
      [hub, indicator, period, synthetic, fingerprint, isRevision],
    ),
  );
  const name = namesOf(preview.indicators);
  const shown = { name, period: formats.period(period), shown: preview.published, hidden: preview.hidden };
  return (
    <Dialog title={say('confirmTitle')} onClose={publishing.doing ? undefined : onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const missing = isRevision && reason.trim() === '';
          setWrong(missing ? say('reasonEmpty') : null);
          if (!missing) void publishing.start(reason.trim());
        }}
      >
        <p>{say('confirmLead', shown)}</p>
        {synthetic && <p>{say('confirmSynthetic')}</p>}
        <Notice tone="warn" title={say('confirmForever')} />
        {isRevision && (
          <ReasonField
            label={say('reason')}
            help={say('reasonHelp')}
            value={reason}
            wrong={wrong}
            onChange={setReason}
          />
        )}
        {publishing.error && <PublishError error={publishing.error} onAgain={onAgain} />}
        <p className="buttons">
          <button type="submit" className="button button-main" aria-disabled={publishing.doing}>
            {say(publishing.doing ? 'publishing' : 'confirm')}
          </button>
          <button type="button" className="button" aria-disabled={publishing.doing} onClick={onClose}>
            {say('cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
