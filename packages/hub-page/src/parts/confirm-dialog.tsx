import type { ReactElement, ReactNode } from 'react';
import { useAct } from '../hub/use-act.js';
import { Dialog } from './dialog.js';
import { ErrorNotice } from './error-notice.js';

/** A last question with two answers. An error stays in the dialog, so that it can be tried again. */
export function ConfirmDialog({
  title,
  confirm,
  cancel,
  act,
  onClose,
  children,
}: {
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  /** What happens on confirmation; stable (`useCallback`). */
  readonly act: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const doing = useAct(act);
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      {doing.error && <ErrorNotice error={doing.error} />}
      <p className="buttons">
        <button
          type="button"
          className="button button-main"
          aria-disabled={doing.doing}
          onClick={() => void doing.start()}
        >
          {confirm}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {cancel}
        </button>
      </p>
    </Dialog>
  );
}
