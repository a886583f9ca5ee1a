import type { ReactElement } from 'react';
import type { Preview } from '../hub/publications.js';
import { Facts } from '../parts/facts.js';
import { Notice } from '../parts/notice.js';
import { publishTexts } from '../texts/publish-texts.js';
import { useFormats } from '../texts/formats.js';
import { useTexts } from '../texts/use-texts.js';

/** How much would be public and how much hidden, and what changes against what is public now. */
export function PreviewNumbers({ preview }: { readonly preview: Preview }): ReactElement {
  const say = useTexts(publishTexts);
  const { number } = useFormats();
  const { changes } = preview;
  return (
    <>
      {preview.refusal && (
        <Notice tone="bad" title={say('refusal')}>
          <p>{preview.refusal.message}</p>
        </Notice>
      )}
      <Facts
        facts={[
          [say('cells'), number(preview.cells)],
          [say('cellsPublic'), number(preview.published)],
          [say('cellsHidden'), number(preview.hidden)],
          [say('hiddenSum'), number(preview.hiddenSum), 'screenOnly'],
        ]}
      />
      {preview.hidden > 0 && (
        <p className="quiet">{say('whyHidden', { small: preview.small, protecting: preview.protecting })}</p>
      )}
      <h2>{say('whatChanges')}</h2>
      <Facts
        facts={[
          [say('changesNew'), number(changes.new)],
          [say('changesSame'), number(changes.same)],
          [say('changesChanged'), number(changes.changed)],
          [say('changesNowHidden'), number(changes.nowHidden)],
        ]}
      />
    </>
  );
}
