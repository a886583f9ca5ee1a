import { catalogueNodeSchema } from './catalogue-node.js';
import { agreement, event, funding, organization } from './nodes.testing.js';
import { participationsOf, referencesOf } from './references.js';

const referencesIn = (node: object) =>
  referencesOf(catalogueNodeSchema.parse(node)).map(({ field, type, id }) => `${field} → ${type} ${id}`);
const { sources } = organization;
const names = organization.names;

describe('the references of a node', () => {
  it('are none where nothing is stated', () => {
    expect(referencesIn(organization)).toEqual([]);
  });

  it('of an organization are its parent', () => {
    expect(referencesIn({ ...organization, parent: 'ministry' })).toEqual(['parent → Organization ministry']);
  });

  it('of a project are its parent and its participants', () => {
    const participations = [{ organization: 'fund', asWritten: 'фонд', role: 'IMPLEMENTER' }];
    expect(
      referencesIn({
        type: 'Project',
        id: 'a',
        names,
        sources,
        kind: 'PROJECT',
        parent: 'b',
        participations,
      }),
    ).toEqual(['parent → Project b', 'participations.0.organization → Organization fund']);
  });

  it('of a funder are its organization', () => {
    expect(
      referencesIn({ type: 'Funder', id: 'a', sources, kind: 'STATE', organization: 'ministry' }),
    ).toEqual(['organization → Organization ministry']);
  });

  it('of a funding are the two ends of the link, what lies between, and what it rests on', () => {
    expect(referencesIn(funding)).toEqual([
      'funder → Funder fund',
      'intermediary → Organization ministry',
      'recipient → Organization mercy-society',
      'project → Project adaptation',
      'legalBasis → Document order-7',
      'upstream → Funding subsidy',
    ]);
  });

  it('of an event are its frames, and its participants by their place in the list', () => {
    expect(referencesIn(event)).toEqual([
      'series → Event seminars',
      'sessionOf → Event conference',
      'project → Project adaptation',
      'participations.0.organization → Organization ministry',
      'participations.2.organization → Organization mercy-society',
    ]);
  });

  it('of an agreement are its event and its parties', () => {
    expect(referencesIn(agreement)).toEqual([
      'event → Event seminar',
      'parties.0.organization → Organization executive-bodies',
    ]);
  });

  it('of a document are its event and its project', () => {
    const document = { type: 'Document', id: 'a', titles: names, sources, kind: 'ORDER' };
    expect(referencesIn({ ...document, event: 'seminar', project: 'adaptation' })).toEqual([
      'event → Event seminar',
      'project → Project adaptation',
    ]);
  });

  it('are also what its statements are about', () => {
    const statement = { kind: 'FINDING', text: 'отмечена стабильность', language: 'ru', source: sources[0] };
    const about = { type: 'Project', id: 'adaptation' };
    expect(referencesIn({ ...organization, statements: [statement, { ...statement, about }] })).toEqual([
      'statements.1.about → Project adaptation',
    ]);
  });
});

describe('the participations of a node', () => {
  it('stand among the parties of an agreement, and are none for an organization', () => {
    expect(participationsOf(catalogueNodeSchema.parse(agreement)).field).toBe('parties');
    expect(participationsOf(catalogueNodeSchema.parse(event)).list).toHaveLength(3);
    expect(participationsOf(catalogueNodeSchema.parse(organization)).list).toEqual([]);
  });
});
