import { useCallback, useId, useState, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import { ConfirmDialog } from '../parts/confirm-dialog.js';
import { Notice } from '../parts/notice.js';
import { Screen } from '../parts/screen.js';
import { administrationTexts } from '../texts/administration-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { RetentionPart } from './retention-part.js';

/** Deletes all records of one person. */
export function PersonScreen(): ReactElement {
  const say = useTexts(administrationTexts);
  const { hub } = useHub();
  const id = useId();
  const [key, setKey] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [confirming, setConfirming] = useState(false);
  const [deleted, setDeleted] = useState<number | null>(null);
  const close = useCallback(() => {
    setConfirming(false);
  }, []);
  return (
    <Screen title={say('personTitle')} lead={say('personLead')}>
      {deleted !== null && (
        <Notice
          tone={deleted === 0 ? 'warn' : 'good'}
          title={deleted === 0 ? say('personNone') : say('personDone', { count: deleted })}
          live
        />
      )}
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const missing = key.trim() === '';
          setWrong(missing ? say('personEmpty') : null);
          setDeleted(null);
          setConfirming(!missing);
        }}
      >
        <div className="field">
          <label htmlFor={id}>{say('personKey')}</label>
          <p className="help" id={`${id}-help`}>
            {say('personKeyHelp')}
          </p>
          <input
            id={id}
            className="input"
            autoComplete="off"
            spellCheck={false}
            value={key}
            aria-invalid={wrong !== null}
            aria-describedby={wrong === null ? `${id}-help` : `${id}-help ${id}-wrong`}
            onChange={(event) => {
              setKey(event.target.value);
            }}
          />
          <p className="wrong" id={`${id}-wrong`} role="alert">
            {wrong}
          </p>
        </div>
        <button type="submit" className="button button-main">
          {say('personDelete')}
        </button>
      </form>
      <RetentionPart />
      {confirming && (
        <ConfirmDialog
          title={say('personConfirmTitle')}
          confirm={say('personConfirm')}
          cancel={say('cancel')}
          act={async () => {
            setDeleted(await hub.deletePerson(key));
            setKey('');
            close();
          }}
          onClose={close}
        >
          <Notice tone="warn" title={say('personForever')} />
        </ConfirmDialog>
      )}
    </Screen>
  );
}
