import { useEffect, type ReactElement } from 'react';
import { Facts } from '../parts/facts.js';
import { Notice } from '../parts/notice.js';
import { Screen } from '../parts/screen.js';
import { hrefOf } from '../places/place.js';
import { goTo } from '../places/use-place.js';
import { checkTexts } from '../texts/check-texts.js';
import { useFormats } from '../texts/formats.js';
import { useTexts } from '../texts/use-texts.js';
import { useImport } from './import-context.js';
import { Steps } from './steps.js';
import { SyntheticMark } from './synthetic-mark.js';

/** The last step: the records are in the hub. */
export function DoneScreen(): ReactElement | null {
  const say = useTexts(checkTexts);
  const formats = useFormats();
  const { report } = useImport().state;
  const isStored = report?.state === 'STORED';
  useEffect(() => {
    // After reloading, the list of files brought in says how it went.
    if (!isStored) goTo({ at: 'imports' }, { replace: true });
  }, [isStored]);
  if (!isStored) return null;
  const arrived = report.new + report.changed;
  const facts = (['new', 'changed', 'unchanged'] as const).map(
    (name) => [say(name), formats.number(report[name])] as const,
  );
  return (
    <Screen title={say('doneTitle')} above={<Steps current="done" />}>
      <SyntheticMark synthetic={report.synthetic} />
      <Notice
        tone="good"
        title={arrived === 0 ? say('doneSame') : say('doneLead', { count: arrived + report.unchanged })}
      />
      <Facts facts={facts} />
      <p className="buttons">
        <a className="button button-main" href={hrefOf({ at: 'publish' })}>
          {say('next')}
        </a>
        <a className="button" href={hrefOf({ at: 'file', step: 'kind' })}>
          {say('anotherFile')}
        </a>
      </p>
    </Screen>
  );
}
