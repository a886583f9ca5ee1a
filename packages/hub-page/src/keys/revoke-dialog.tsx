import { useCallback, type ReactElement } from 'react';
import type { AccessKey } from '../hub/accounts.js';
import { useHub } from '../hub/hub-context.js';
import { ConfirmDialog } from '../parts/confirm-dialog.js';
import { administrationTexts } from '../texts/administration-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** The last question before an access key ends. */
export function RevokeDialog({
  accessKey,
  onDone,
  onClose,
}: {
  readonly accessKey: AccessKey;
  readonly onDone: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const say = useTexts(administrationTexts);
  const { hub } = useHub();
  const { id, name } = accessKey;
  return (
    <ConfirmDialog
      title={say('revokeTitle')}
      confirm={say('revokeConfirm')}
      cancel={say('cancel')}
      act={useCallback(async () => {
        await hub.revokeAccessKey(id);
        onDone();
      }, [hub, id, onDone])}
      onClose={onClose}
    >
      <p>{say('revokeLead', { name })}</p>
    </ConfirmDialog>
  );
}
