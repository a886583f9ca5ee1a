const source = {
  title: null,
  url: null,
  publisher: null,
  language: 'ru',
  quote: 'В семинаре приняли участие […]',
};

/** An organization with no more than it must have. */
export const organization = {
  type: 'Organization',
  id: 'mercy-society',
  names: [{ language: 'ru', text: 'Общество милосердия' }],
  kind: 'NGO',
  sources: [source],
};

/** An event with a session's, a series' and a project's key, and three participants. */
export const event = {
  type: 'Event',
  id: 'seminar',
  names: [{ language: 'ru', text: 'Семинар' }],
  kind: 'SEMINAR',
  status: 'HELD',
  sources: [source],
  series: 'seminars',
  sessionOf: 'conference',
  project: 'adaptation',
  participations: [
    { organization: 'ministry', asWritten: 'Министерство', role: 'ORGANIZER' },
    { territory: 'RU-KEM', asWritten: 'Кемеровская область', role: 'PARTICIPANT' },
    { organization: 'mercy-society', territory: 'RU-OMS', asWritten: 'ОМБОО', role: 'PARTICIPANT' },
  ],
};

/** Two agreements of one kind, signed at an event. */
export const agreement = {
  type: 'Agreement',
  id: 'two-agreements',
  count: 2,
  event: 'seminar',
  sources: [source],
  parties: [{ organization: 'executive-bodies', asWritten: 'органов исполнительной власти', role: 'PARTY' }],
};

/** A link of a chain of funding that has every reference. */
export const funding = {
  type: 'Funding',
  id: 'grant',
  sources: [source],
  funder: 'fund',
  intermediary: 'ministry',
  recipient: 'mercy-society',
  project: 'adaptation',
  legalBasis: 'order-7',
  instrument: 'GRANT',
  upstream: 'subsidy',
};
