import { useCallback, useState, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { Publication } from '../hub/publications.js';
import { useAct } from '../hub/use-act.js';
import { Dialog } from '../parts/dialog.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Notice } from '../parts/notice.js';
import { ReasonField } from '../parts/reason-field.js';
import { useFormats } from '../texts/formats.js';
import { historyTexts } from '../texts/history-texts.js';
import { useIndicatorNames } from '../texts/use-indicator-name.js';
import { useTexts } from '../texts/use-texts.js';

/** The last question before published figures are withdrawn, with the reason that everybody will read. */
export function WithdrawDialog({
  publication,
  onDone,
  onClose,
}: {
  readonly publication: Publication;
  readonly onDone: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const say = useTexts(historyTexts);
  const formats = useFormats();
  const namesOf = useIndicatorNames();
  const { hub } = useHub();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const withdrawing = useAct(
    useCallback(
      async (why: string) => {
        await hub.publications.withdraw(publication.id, why);
        onDone();
      },
      [hub, publication.id, onDone],
    ),
  );
  const name = namesOf(publication.indicators);
  return (
    <Dialog title={say('withdrawTitle')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const missing = reason.trim() === '';
          setWrong(missing ? say('reasonEmpty') : null);
          if (!missing) void withdrawing.start(reason.trim());
        }}
      >
        <p>{say('withdrawLead', { name, period: formats.period(publication.period) })}</p>
        <Notice tone="warn" title={say('withdrawForever')} />
        <ReasonField
          label={say('withdrawReason')}
          help={say('reasonHelp')}
          value={reason}
          wrong={wrong}
          onChange={setReason}
        />
        {withdrawing.error && <ErrorNotice error={withdrawing.error} />}
        <p className="buttons">
          <button type="submit" className="button button-main" aria-disabled={withdrawing.doing}>
            {say('confirm')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {say('cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
