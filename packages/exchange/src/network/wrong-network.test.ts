import { fileURLToPath } from 'node:url';
import { organizationKinds, participationRoles } from '@veche/domain';
import { formatMistake } from '../mistakes/mistake.js';
import { readNetworkFolder } from './read-network-folder.js';

const folder = fileURLToPath(new URL('../../fixtures/wrong-network', import.meta.url));

it('a folder full of mistakes is refused with every one of them, each at its place', async () => {
  const reading = await readNetworkFolder(folder);
  expect(reading.ok).toBe(false);
  if (reading.ok) return;
  expect(reading.mistakes.map((mistake) => `${mistake.code} ${formatMistake(mistake)}`)).toEqual([
    'UNKNOWN_REFERENCE figures.yaml:10:16  [0].observations[0].project: found "five"; expected an id of projects.yaml',
    'UNKNOWN_REFERENCE figures.yaml:12:27  [0].observations[0].providers[0].organization: found "shalter"; expected an id of organizations.yaml',
    'OUTSIDE_TERRITORY figures.yaml:14:15  [0].observations[1].region: found "RU-TYU"; expected a region inside the network\'s territory RU-OMS',
    'NOT_IN_TABLE figures.yaml:16:45  [0].observations[1].codes: found "SEX"; expected a dimension of the table: TARGET_GROUP',
    'DUPLICATE_CELL figures.yaml:18:7  [0].observations[2]: found the cell of observations[0]; expected one figure a cell',
    'UNKNOWN_REFERENCE figures.yaml:22:16  [0].observations[2].project: found "five"; expected an id of projects.yaml',
    'WRONG_TYPE figures.yaml:28:15  [1].observations[0].period: found 2014; expected a text: put it in quotes',
    'WRONG_TYPE figures.yaml:30:14  [1].observations[0].value: found "120"; expected a number',
    'INVALID_VALUE figures.yaml:34:14  [1].observations[1].state: found "GUESSED"; expected one of REPORTED, SUPPRESSED, MISSING, NOT_APPLICABLE',
    'UNKNOWN_FIELD figures.yaml:39:7  [1].observations[2]: found "value"; expected no such field in this form of the record',
    'INVALID_VALUE network.yaml:1:7  code: found "Testburg"; expected another value: a publisher code is lower-case latin words joined by "-", such as "omsk"',
    'INVALID_VALUE network.yaml:3:17  names[0].language: found "de"; expected one of ru, sr-Latn, sr-Cyrl, en',
    'INVALID_VALUE network.yaml:5:45  policy.sensitiveThreshold: found 3; expected another value: sensitive indicators have no lower threshold than the others',
    'UNKNOWN_FILE organisations.yaml:1:1  found a file that nothing refers to; expected one of network.yaml, sources.yaml, organizations.yaml, projects.yaml, funders.yaml, fundings.yaml, events.yaml, agreements.yaml, documents.yaml, figures.yaml, organizations.jsonl, projects.jsonl, funders.jsonl, fundings.jsonl, events.jsonl, agreements.jsonl, documents.jsonl, sources/report.en.txt, sources/lost.en.txt',
    'LOOKS_LIKE_PERSON organizations.yaml:1:1  [0]: found what looks like a natural person; expected organizations and roles only: elide names with […]',
    `INVALID_VALUE organizations.yaml:5:9  [0].kind: found "NGOO"; expected one of ${organizationKinds.join(', ')}`,
    'INVALID_VALUE organizations.yaml:11:5  [1].names: found a list; expected another value: there is one name a language; where there are more, put the others among the aliases',
    'INVALID_VALUE organizations.yaml:15:12  [1].website: found "example.org"; expected another value: a web address starts with http:// or https://, such as https://example.org/page',
    'MISSING organizations.yaml:18:3  [2].names: found nothing; expected a list',
    'UNKNOWN_FIELD organizations.yaml:19:3  [2]: found "type"; expected no such field: the file says the type of its records',
    'UNKNOWN_FIELD organizations.yaml:20:3  [2]: found "nmaes"; expected one of the fields id, sources, inferred, statements, names, aliases, nature, kind, territory, parent, identifiers, website',
    'INVALID_VALUE organizations.yaml:23:12  [2].sources: found a list; expected another value: at least one source is needed',
    'DUPLICATE_ID organizations.yaml:24:7  [3].id: found "shelter"; expected an id of its own: [1] has this one',
    'WRONG_TYPE organizations.yaml:27:12  [3].aliases: found "Second shelter"; expected a list',
    'INVALID_VALUE organizations.yaml:29:14  [3].territory: found "omsk"; expected another value: a region is a country of ISO 3166-1 alpha-2 such as RS, a subdivision of ISO 3166-2 such as RU-KEM, or EU',
    'WRONG_TYPE organizations.yaml:31:32  [3].identifiers[0].code: found 1025500747000; expected a text: put it in quotes',
    'QUOTE_NOT_FOUND organizations.yaml:33:32  [3].sources[0].quote: found "The shelter served 210 people in 2014."; expected a passage of sources/report.en.txt, with […] for what is left out; it agrees up to "The shelter served"',
    'WRONG_TYPE organizations.yaml:34:3  [4]: found "Just a name"; expected a mapping',
    'LOOKS_LIKE_PHONE organizations.yaml:37:29  [5].names[0].text: found what looks like a phone number; expected no phone numbers: elide them with […]',
    `INVALID_VALUE organizations.yaml:38:9  [5].kind: found a text that is not repeated here; expected one of ${organizationKinds.join(', ')}`,
    'LOOKS_LIKE_EMAIL organizations.yaml:38:9  [5].kind: found what looks like an e-mail address; expected no e-mail addresses: elide them with […]',
    'UNKNOWN_SOURCE organizations.yaml:40:17  [5].sources[0].source: found "rumour"; expected the id of a source in sources.yaml: report, lost',
    'WRONG_TYPE organizations.yaml:41:7  [5].sources[1]: found "a quote without a source"; expected a mapping',
    'INVALID_VALUE projects.yaml:6:41  [0].start.value: found "winter"; expected another value: "winter" is no time in EDTF; valid are 2016-02-18, 2024-10, 2013~, 2023-04-04T11:00, 2024-10-16/2024-10-18 and 2024-10/.., with real days and no end before its start',
    'MISSING projects.yaml:8:7  [0].participations[0].organization: found nothing; expected a value: a participation names an organization of the catalogue, a territory, or both',
    `INVALID_VALUE projects.yaml:9:58  [0].participations[1].role: found "BOSS"; expected one of ${participationRoles.join(', ')}`,
    'CIRCLE projects.yaml:16:11  [1].parent: found two → three → two; expected no circle',
    'UNKNOWN_REFERENCE projects.yaml:18:23  [1].participations[0].organization: found "hause"; expected an id of organizations.yaml',
    'UNKNOWN_REFERENCE projects.yaml:30:14  [2].statements[0].about: found "four"; expected an id of projects.yaml',
    'INVALID_VALUE projects.yaml:33:40  [2].statements[0].source.quote: found ""; expected a text that is not empty',
    'MISSING_FILE sources.yaml:8:9  [1].text: found "sources/lost.en.txt"; expected a file that is in the folder',
    'UNKNOWN_FILE sources/forgotten.en.txt:1:1  found a file that nothing refers to; expected one of network.yaml, sources.yaml, organizations.yaml, projects.yaml, funders.yaml, fundings.yaml, events.yaml, agreements.yaml, documents.yaml, figures.yaml, organizations.jsonl, projects.jsonl, funders.jsonl, fundings.jsonl, events.jsonl, agreements.jsonl, documents.jsonl, sources/report.en.txt, sources/lost.en.txt',
    'LOOKS_LIKE_EMAIL sources/report.en.txt:5:8  found what looks like an e-mail address; expected no e-mail addresses: elide them with […]',
  ]);
});
