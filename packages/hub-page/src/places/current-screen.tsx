import type { ReactElement } from 'react';
import { neededRole } from '../frame/needed-role.js';
import { PublicationsScreen } from '../history/publications-screen.js';
import { mayActAs } from '../hub/accounts.js';
import { useHub } from '../hub/hub-context.js';
import { FileFlow } from '../import/file-flow.js';
import { ImportsScreen } from '../imports/imports-screen.js';
import { KeysScreen } from '../keys/keys-screen.js';
import { Screen } from '../parts/screen.js';
import { PersonScreen } from '../person/person-screen.js';
import { PreviewScreen } from '../publish/preview-screen.js';
import { PublishScreen } from '../publish/publish-screen.js';
import { PublishedScreen } from '../publish/published-screen.js';
import { StartScreen } from '../start/start-screen.js';
import { frameTexts } from '../texts/frame-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { TrailScreen } from '../trail/trail-screen.js';
import { hrefOf } from './place.js';
import { usePlace } from './use-place.js';

/** The screen that the address names, for who may see it. */
export function CurrentScreen(): ReactElement {
  const say = useTexts(frameTexts);
  const place = usePlace();
  const { account } = useHub();
  if (!mayActAs(account.role, neededRole[place.at])) {
    return (
      <Screen key={hrefOf(place)} title={say('notAllowed')}>
        <p>{say('notAllowedHelp')}</p>
      </Screen>
    );
  }
  switch (place.at) {
    case 'start':
      return <StartScreen />;
    case 'file':
      return <FileFlow place={place} />;
    case 'publish':
      return <PublishScreen />;
    case 'preview':
      return <PreviewScreen key={hrefOf(place)} publishing={place.ref} />;
    case 'published':
      return <PublishedScreen key={hrefOf(place)} publishing={place.ref} />;
    case 'publications':
      return <PublicationsScreen />;
    case 'imports':
      return <ImportsScreen />;
    case 'keys':
      return <KeysScreen />;
    case 'trail':
      return <TrailScreen />;
    case 'person':
      return <PersonScreen />;
  }
}
