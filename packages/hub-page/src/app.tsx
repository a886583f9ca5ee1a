import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Frame } from './frame/frame.js';
import { ImportProvider } from './import/import-provider.js';
import { LastResort } from './parts/last-resort.js';
import { CurrentScreen } from './places/current-screen.js';
import { SessionGate } from './session/session-gate.js';
import { LanguageProvider } from './texts/language-provider.js';

/** The page of a hub. */
export function App(): ReactElement {
  useEffect(keepDroppedFiles, []);
  return (
    <LanguageProvider>
      <LastResort>
        <SessionGate frame={framed}>
          <ImportProvider>
            <CurrentScreen />
          </ImportProvider>
        </SessionGate>
      </LastResort>
    </LanguageProvider>
  );
}

function framed(content: ReactNode): ReactElement {
  return <Frame>{content}</Frame>;
}

/** A file dropped beside its place would make the browser leave the page, and with it the work. */
function keepDroppedFiles(): () => void {
  const keep = (event: DragEvent): void => {
    event.preventDefault();
  };
  window.addEventListener('dragover', keep);
  window.addEventListener('drop', keep);
  return () => {
    window.removeEventListener('dragover', keep);
    window.removeEventListener('drop', keep);
  };
}
