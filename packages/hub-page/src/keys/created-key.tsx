import { useState, type ReactElement } from 'react';
import { Dialog } from '../parts/dialog.js';
import { administrationTexts } from '../texts/administration-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** A new access key, which nobody will ever see again. */
export function CreatedKey({
  token,
  onClose,
}: {
  readonly token: string;
  readonly onClose: () => void;
}): ReactElement {
  const say = useTexts(administrationTexts);
  const [copied, setCopied] = useState(false);
  return (
    <Dialog title={say('createdTitle')}>
      <p>{say('createdLead')}</p>
      <input
        className="input input-code input-wide"
        readOnly
        value={token}
        aria-label={say('createdTitle')}
        onFocus={(event) => {
          event.target.select();
        }}
      />
      <p className="buttons">
        <button
          type="button"
          className="button"
          onClick={(event) => {
            // The clipboard is closed to pages that came over plain HTTP: the key is then selected, to be copied by hand.
            const field = event.currentTarget.closest('dialog')?.querySelector('input');
            if (!('clipboard' in navigator)) field?.select();
            else {
              navigator.clipboard.writeText(token).then(
                () => {
                  setCopied(true);
                },
                () => field?.select(),
              );
            }
          }}
        >
          {say('copy')}
        </button>
        <button type="button" className="button button-main" onClick={onClose}>
          {say('close')}
        </button>
      </p>
      <p role="status">{copied ? say('copied') : ''}</p>
    </Dialog>
  );
}
