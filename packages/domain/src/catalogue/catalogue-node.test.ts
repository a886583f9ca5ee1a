import { catalogueNodeSchema } from './catalogue-node.js';
import { catalogueBodySchema } from './catalogue-body.js';
import { agreement, event, funding, organization } from './nodes.testing.js';

const issuesOf = (node: object) =>
  catalogueNodeSchema
    .safeParse(node)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a node of the catalogue', () => {
  it('leaves null or empty what nobody states', () => {
    expect(catalogueNodeSchema.parse(organization)).toEqual({
      ...organization,
      names: [{ language: 'ru', text: 'Общество милосердия', ours: false }],
      aliases: [],
      nature: 'NAMED',
      territory: null,
      parent: null,
      identifiers: [],
      website: null,
      inferred: [],
      statements: [],
    });
  });

  it.each([organization, event, agreement, funding])('is read again as it was written: $type', (node) => {
    const parsed = catalogueNodeSchema.parse(node);
    expect(catalogueNodeSchema.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
  });

  it('is of one of seven types', () => {
    expect(issuesOf({ ...organization, type: 'Person' })).toEqual([
      "type: Invalid discriminator value. Expected 'Organization' | 'Project' | 'Funder' | 'Funding' | 'Event' | 'Agreement' | 'Document'",
    ]);
  });

  it('has no field that is misspelt', () => {
    expect(issuesOf({ ...organization, webiste: null })).toEqual([': Unrecognized key: "webiste"']);
  });

  it('has a source', () => {
    expect(issuesOf({ ...organization, sources: [] })).toEqual(['sources: at least one source is needed']);
  });

  it('has a key of its own form', () => {
    expect(issuesOf({ ...organization, id: 'Mercy Society' })).toEqual([
      'id: a local key is lower-case latin words joined by "-", such as "help-centre"',
    ]);
  });
});

describe('a mistake in an organization says what would be valid:', () => {
  it.each([
    [
      'its kind',
      { kind: 'NGOO' },
      'kind: Invalid option: expected one of "NGO"|"NGO_NETWORK"|"STATE_BODY"|"LOCAL_GOVERNMENT"|"PUBLIC_CHAMBER"|"SOCIAL_SERVICE"|"HEALTH_SERVICE"|"TREATMENT_CENTRE"|"EDUCATION"|"LAW_ENFORCEMENT"|"PENAL_SERVICE"|"FUND"|"INTERNATIONAL"|"MOVEMENT"|"BUSINESS"|"OTHER"|"UNKNOWN"',
    ],
    ['no name', { names: [] }, 'names: at least one name is needed'],
    [
      'two names in one language',
      {
        names: [
          { language: 'ru', text: 'ХОМ' },
          { language: 'ru', text: 'Общество' },
        ],
      },
      'names: there is one name a language; where there are more, put the others among the aliases',
    ],
    [
      'a blank name',
      { names: [{ language: 'ru', text: ' ' }] },
      'names.0.text: a text is not blank; where nothing is stated, the field is null or left out',
    ],
    [
      'a language',
      { names: [{ language: 'sr', text: 'Веће' }] },
      'names.0.language: a language is one of ru, sr-Latn, sr-Cyrl, en',
    ],
    [
      'its territory',
      { territory: 'Omsk' },
      'territory: a region is a country of ISO 3166-1 alpha-2 such as RS, a subdivision of ISO 3166-2 such as RU-KEM, or EU',
    ],
    [
      'its website',
      { website: 'help-omsk.org' },
      'website: a web address starts with http:// or https://, such as https://example.org/page',
    ],
    [
      'a script as website',
      { website: 'javascript:alert(1)' },
      'website: a web address starts with http:// or https://, such as https://example.org/page',
    ],
    [
      'the scheme of an identifier',
      { identifiers: [{ scheme: 'OGRN', code: '1025500000000' }] },
      'identifiers.0.scheme: a scheme is a list code of org-id.guide, such as RU-OGRN',
    ],
    [
      'an identifier twice',
      {
        identifiers: [
          { scheme: 'RS-MB', code: '17' },
          { scheme: 'RS-MB', code: '17' },
        ],
      },
      'identifiers: an identifier stands once',
    ],
  ])('%s', (_, mistake, message) => {
    expect(issuesOf({ ...organization, ...mistake })).toEqual([message]);
  });
});

describe('a mistake elsewhere says what would be valid:', () => {
  it.each([
    [
      'a time zone',
      { ...event, timeZone: 'MSK' },
      'timeZone: a time zone is an IANA name, such as Europe/Belgrade',
    ],
    [
      'a participation of nobody',
      { ...event, participations: [{ asWritten: 'представители', role: 'PARTICIPANT' }] },
      'participations.0.organization: a participation names an organization of the catalogue, a territory, or both',
    ],
    [
      'an amount',
      { ...funding, amount: { value: '1 500 000', currency: 'RUB' } },
      'amount.value: an amount is a decimal string, such as "1500000.00"',
    ],
    [
      'a currency',
      { ...funding, amount: { value: '1500000.00', currency: 'rub' } },
      'amount.currency: a currency is an ISO 4217 code, such as EUR',
    ],
    ['a number of agreements', { ...agreement, count: 0 }, 'count: Too small: expected number to be >=1'],
  ])('%s', (_, node, message) => {
    expect(issuesOf(node)).toEqual([message]);
  });

  it('all at once', () => {
    expect(issuesOf({ ...funding, id: 'X', instrument: 'GIFT', upstream: 'Y' })).toHaveLength(3);
  });
});

describe('a change of a catalogue', () => {
  it('may hold nothing', () => {
    expect(catalogueBodySchema.parse({})).toEqual({ profile: null, upserts: [], removals: [] });
  });

  it('holds a node once', () => {
    const { error } = catalogueBodySchema.safeParse({ upserts: [organization, organization] });
    expect(error?.issues.map(({ message }) => message)).toEqual(['a node stands once in a change']);
  });

  it('holds two nodes of one key, where their types differ', () => {
    expect(
      catalogueBodySchema.safeParse({ upserts: [organization, { ...event, id: organization.id }] }).success,
    ).toBe(true);
  });
});
