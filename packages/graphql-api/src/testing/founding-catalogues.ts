import { node, source, takesPart, text, type Written } from './written-records.js';

/** What Omsk says of itself. */
export const omskCatalogue: Written = {
  profile: { names: [text('ru', 'Омская сеть'), text('en', 'Omsk network', true)], territory: 'RU-OMS' },
  upserts: [
    node('Organization', 'charity', {
      names: [text('ru', 'Христианское Общество Милосердия'), text('en', 'Christian Charity', true)],
      kind: 'NGO',
      territory: 'RU-OMS',
      identifiers: [{ scheme: 'RU-OGRN', code: '1' }],
      website: 'https://example.org',
    }),
    node('Organization', 'institutions', {
      names: [text('ru', 'социальные учреждения')],
      kind: 'SOCIAL_SERVICE',
      nature: 'CLASS',
      territory: 'RU-OMS',
      statements: [
        {
          kind: 'FINDING',
          about: { type: 'Project', id: 'kontingent' },
          text: 'Наиболее востребована консультация',
          language: 'ru',
          source,
        },
      ],
    }),
    node('Project', 'kontingent', {
      names: [text('ru', 'Контингент-Рецидив')],
      kind: 'CAMPAIGN',
      territory: 'RU-OMS',
      targetGroups: ['PRISON_LEAVER'],
      participations: [takesPart('institutions', 'IMPLEMENTER')],
    }),
    node('Event', 'seminar', {
      names: [text('ru', 'Семинар')],
      kind: 'SEMINAR',
      status: 'HELD',
      project: 'kontingent',
      territory: 'RU-OMS',
      participations: [takesPart('charity', 'PARTICIPANT'), takesPart('institutions', 'PARTICIPANT')],
    }),
    node('Agreement', 'two-agreements', { count: 2, territory: 'RU-OMS', event: 'seminar' }),
    node('Document', 'resolution', {
      titles: [text('ru', 'Резолюция')],
      kind: 'RESOLUTION',
      event: 'seminar',
      commitments: [{ number: 1, text: text('ru', 'помогать'), topics: ['NON_CUSTODIAL'] }],
    }),
  ],
};

/** What Belgrade says of itself: a chain of funding, and a meeting whose time contradicts itself. */
export const belgradeCatalogue: Written = {
  profile: { names: [text('sr-Latn', 'Beogradska mreža')], territory: 'RS' },
  upserts: [
    node('Organization', 'eu', { names: [text('sr-Latn', 'Evropska unija')], kind: 'INTERNATIONAL' }),
    node('Organization', 'fund', { names: [text('sr-Latn', 'Fond')], kind: 'FUND' }),
    node('Organization', 'network', {
      names: [text('sr-Latn', 'Mreža')],
      kind: 'NGO_NETWORK',
      identifiers: [{ scheme: 'RU-OGRN', code: '1' }],
    }),
    node('Funder', 'eu-as-funder', { organization: 'eu', kind: 'INTERNATIONAL' }),
    node('Project', 'good-policies', {
      names: [text('sr-Latn', 'Dobre politike za dobro društvo')],
      kind: 'PROJECT',
      participations: [takesPart('network', 'IMPLEMENTER')],
    }),
    node('Funding', 'from-eu', { funder: 'eu-as-funder', recipient: 'fund' }),
    node('Funding', 'to-network', {
      intermediary: 'fund',
      recipient: 'network',
      project: 'good-policies',
      upstream: 'from-eu',
      instrument: 'GRANT',
    }),
    node('Event', 'meeting', {
      names: [text('sr-Latn', 'Sastanak')],
      kind: 'MEETING',
      status: 'PLANNED',
      start: {
        asWritten: 'petak 02. april',
        value: null,
        candidates: ['2010-04-02', '2021-04-02'],
        conflict: 'the weekday fits several years',
      },
    }),
  ],
};
