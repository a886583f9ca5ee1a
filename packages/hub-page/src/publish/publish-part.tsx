import { useState, type ReactElement } from 'react';
import { mayActAs } from '../hub/accounts.js';
import { useHub } from '../hub/hub-context.js';
import type { Preview, Publishable } from '../hub/publications.js';
import { Notice } from '../parts/notice.js';
import { publishTexts } from '../texts/publish-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { PublishDialog } from './publish-dialog.js';

/** The button that publishes, for who may, where there is something to publish. */
export function PublishPart({
  preview,
  last,
  asking,
  onAgain,
}: {
  readonly preview: Preview;
  readonly last: Publishable | null;
  /** Whether the preview is being asked for anew: what is shown may be outdated. */
  readonly asking: boolean;
  readonly onAgain: () => void;
}): ReactElement | null {
  const say = useTexts(publishTexts);
  const { account } = useHub();
  const [confirming, setConfirming] = useState(false);
  const published = last?.lastPublication ?? null;
  const isRevision = published !== null && published.kind !== 'WITHDRAWN';
  const isUnchanged = isRevision && last?.changedSince === false;
  const may = mayActAs(account.role, 'PUBLISHER') && !preview.refusal && !isUnchanged;
  return (
    <div className="next no-print">
      {isUnchanged && <Notice tone="info" title={say('unchanged')} />}
      <p className="buttons">
        {may && (
          <button
            type="button"
            className="button button-main"
            aria-disabled={asking}
            onClick={() => {
              if (!asking) setConfirming(true);
            }}
          >
            {say(isRevision ? 'revise' : 'publish')}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            window.print();
          }}
        >
          {say('print')}
        </button>
      </p>
      {confirming && (
        <PublishDialog
          preview={preview}
          isRevision={isRevision}
          onAgain={() => {
            setConfirming(false);
            onAgain();
          }}
          onClose={() => {
            setConfirming(false);
          }}
        />
      )}
    </div>
  );
}
