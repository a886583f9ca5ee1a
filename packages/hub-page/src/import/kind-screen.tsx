import type { ReactElement } from 'react';
import type { RecordKindInfo } from '../hub/records.js';
import { Screen } from '../parts/screen.js';
import { hrefOf } from '../places/place.js';
import { fileTexts } from '../texts/file-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { Steps } from './steps.js';

/** The first step: what the file holds. */
export function KindScreen({ kinds }: { readonly kinds: readonly RecordKindInfo[] }): ReactElement {
  const say = useTexts(fileTexts);
  return (
    <Screen title={say('kindTitle')} lead={say('kindLead')} above={<Steps current="kind" />}>
      <ul className="cards">
        {kinds.map(({ kind, name }) => (
          <li key={kind}>
            <a className="card card-link" href={hrefOf({ at: 'file', kind, step: 'file' })}>
              <span className="card-title">{name}</span>
              <span>{say(kind)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
