import { exitCode, type ExitCode } from '../exit-code.js';
import { written } from '../language/template.js';
import type { Session } from '../session.js';
import { note, showJson, showTable } from '../terminal/show.js';
import { publicationKindText, whenText } from '../publishing/publication-words.js';
import { publishableOf, type ShownPublishable } from './publishable.js';

/** Lists what can be published. */
export async function showPublishable(session: Session, synthetic: boolean): Promise<ExitCode> {
  const { say, language } = session;
  const publishable = await publishableOf(await session.hub(), synthetic ? true : null);
  if (session.json) {
    await showJson(session, publishable);
    return exitCode.done;
  }
  if (publishable.length === 0) {
    await note(session, say('preview.nothing'));
    return exitCode.done;
  }
  await showTable(
    session,
    [
      { title: say('preview.indicators') },
      { title: say('preview.period') },
      { title: say('preview.records'), align: 'right' },
      { title: say('preview.lastPublication') },
      { title: say('preview.nextStep') },
    ],
    publishable.map((one) => ({
      cells: [
        one.indicators.join(' + '),
        one.synthetic ? `${one.period} · ${say('preview.synthetic')}` : one.period,
        written(one.records, language),
        lastPublication(one, session),
        nextStep(one, session),
      ],
    })),
  );
  const [first] = publishable;
  if (first !== undefined)
    await note(
      session,
      say('preview.howTo', {
        command: [first.indicator, first.period, ...(first.synthetic ? ['--synthetic'] : [])].join(' '),
      }),
    );
  return exitCode.done;
}

function lastPublication({ lastPublication: last }: ShownPublishable, { say, language }: Session): string {
  return last === null
    ? say('preview.never')
    : `${publicationKindText(last.kind, say)} ${whenText(last.publishedAt, language)}`;
}

function nextStep({ lastPublication: last, changedSince }: ShownPublishable, { say }: Session): string {
  if (last === null) return say('preview.canPublish');
  return changedSince ? say('preview.canRevise') : say('preview.upToDate');
}
