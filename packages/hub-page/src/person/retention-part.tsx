import { useCallback, useState, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import { useAct } from '../hub/use-act.js';
import { useAnswer } from '../hub/use-answer.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Notice } from '../parts/notice.js';
import { administrationTexts } from '../texts/administration-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** Deletes what the network's policy lets it keep no longer, where it has such a policy. */
export function RetentionPart(): ReactElement | null {
  const say = useTexts(administrationTexts);
  const { hub } = useHub();
  const state = useAnswer(useCallback(() => hub.hub(), [hub])).answer;
  const [deleted, setDeleted] = useState<number | null>(null);
  const deleting = useAct(
    useCallback(async () => {
      setDeleted(await hub.applyRetention());
    }, [hub]),
  );
  if (typeof state?.retentionMonths !== 'number') return null;
  return (
    <section className="panel">
      <h2>{say('retentionTitle')}</h2>
      <p>{say('retentionLead', { count: state.retentionMonths })}</p>
      {deleted !== null && <Notice tone="good" title={say('personDone', { count: deleted })} live />}
      {deleting.error && <ErrorNotice error={deleting.error} />}
      <button
        type="button"
        className="button"
        aria-disabled={deleting.doing}
        onClick={() => void deleting.start()}
      >
        {say(deleting.doing ? 'deleting' : 'retention')}
      </button>
    </section>
  );
}
