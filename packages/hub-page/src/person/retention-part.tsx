import { useCallback, useState, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import { useAnswer } from '../hub/use-answer.js';
import { ConfirmDialog } from '../parts/confirm-dialog.js';
import { Notice } from '../parts/notice.js';
import { administrationTexts } from '../texts/administration-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** Deletes what the network's policy lets it keep no longer, where it has such a policy. */
export function RetentionPart(): ReactElement | null {
  const say = useTexts(administrationTexts);
  const { hub } = useHub();
  const state = useAnswer(useCallback(() => hub.hub(), [hub])).answer;
  const [confirming, setConfirming] = useState(false);
  const [deleted, setDeleted] = useState<number | null>(null);
  const close = useCallback(() => {
    setConfirming(false);
  }, []);
  if (typeof state?.retentionMonths !== 'number') return null;
  return (
    <section className="panel">
      <h2>{say('retentionTitle')}</h2>
      <p>{say('retentionLead', { count: state.retentionMonths })}</p>
      {deleted !== null && <Notice tone="good" title={say('personDone', { count: deleted })} live />}
      <button
        type="button"
        className="button"
        onClick={() => {
          setDeleted(null);
          setConfirming(true);
        }}
      >
        {say('retention')}
      </button>
      {confirming && (
        <ConfirmDialog
          title={say('retentionConfirm')}
          confirm={say('personConfirm')}
          cancel={say('cancel')}
          act={async () => {
            setDeleted(await hub.applyRetention());
            close();
          }}
          onClose={close}
        >
          <Notice tone="warn" title={say('retentionForever')} />
        </ConfirmDialog>
      )}
    </section>
  );
}
