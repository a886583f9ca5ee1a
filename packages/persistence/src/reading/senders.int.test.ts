import { startTestStorage, type TestStorage } from '../testing/start-test-storage.js';
import { createTestPublisher } from '../testing/test-publisher.js';
import { catalogue, event, node, project, type Written } from '../testing/test-records.js';

let storage: TestStorage;
const sentFrom = (territory: string): Written => ({
  participations: [{ territory, asWritten: territory, role: 'PARTICIPANT' }],
});

beforeAll(async () => {
  storage = await startTestStorage();
  const omsk = await createTestPublisher(storage.writer, 'omsk');
  await omsk.publish(
    'catalogue',
    catalogue(
      event('with-omsk', sentFrom('RU-OMS')),
      event('with-russia', sentFrom('RU')),
      event('with-serbia', sentFrom('RS')),
      event('in-omsk', { territory: 'RU-OMS' }),
      project('p'),
      node('Funding', 'grant', { project: 'p', instrument: 'GRANT' }),
      node('Funding', 'subsidy', { project: 'p', instrument: 'SUBSIDY' }),
    ),
  );
});

afterAll(() => storage.stop());

describe('a list of events', () => {
  it.each([
    [['RU-OMS'], ['with-omsk']],
    [['RU'], ['with-omsk', 'with-russia']],
    [
      ['RS', 'RU-OMS'],
      ['with-omsk', 'with-serbia'],
    ],
    [['RU-KEM'], []],
    [[], []],
  ])('with participants from %j has %j', async (participantsFrom, expected) => {
    const page = await storage.reader.nodePage('Event', { participantsFrom }, 'NAME', {
      first: 9,
      after: null,
    });
    expect(page.items.map(({ item }) => item.record.id)).toEqual(expected);
  });
});

describe('a list of fundings', () => {
  it('is narrowed to an instrument', async () => {
    const page = await storage.reader.nodePage('Funding', { kinds: ['GRANT'] }, 'DATE', {
      first: 9,
      after: null,
    });
    expect(page.items.map(({ item }) => item.record.id)).toEqual(['grant']);
  });
});
