import type { Session } from '../session.js';
import { showJson, showTable } from '../terminal/show.js';
import { written } from '../language/template.js';
import { publicationKindText, whenText } from './publication-words.js';
import type { ShownPublication } from './publication.js';

/** Shows one act of publishing: as data, so that a script learns its id. */
export async function showPublication(session: Session, publication: ShownPublication): Promise<void> {
  if (session.json) await showJson(session, publication);
  else await showPublications(session, [publication]);
}

/** Publications as a table. */
export async function showPublications(
  session: Session,
  publications: readonly ShownPublication[],
): Promise<void> {
  const { say, language } = session;
  const withReason = publications.some(({ reason }) => reason !== null);
  await showTable(
    session,
    [
      { title: say('publication.id'), whole: true },
      { title: say('publication.what') },
      { title: say('preview.indicators') },
      { title: say('preview.period') },
      { title: say('publication.when') },
      { title: say('publication.cells'), align: 'right' },
      { title: say('publication.hidden'), align: 'right' },
      ...(withReason ? [{ title: say('publication.reason') }] : []),
    ],
    publications.map((one) => ({
      cells: [
        one.id,
        publicationKindText(one.kind, say),
        one.indicators.join(' + '),
        one.synthetic ? `${one.period} · ${say('preview.synthetic')}` : one.period,
        whenText(one.publishedAt, language),
        written(one.cells, language),
        written(one.hidden, language),
        ...(withReason ? [one.reason ?? ''] : []),
      ],
    })),
  );
}
