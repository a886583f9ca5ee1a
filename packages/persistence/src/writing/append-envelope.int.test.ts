import { parseContent } from './envelope-content.js';
import { startTestStorage, type TestStorage } from '../testing/start-test-storage.js';
import { createTestPublisher, type TestPublisher } from '../testing/test-publisher.js';
import {
  catalogue,
  definition,
  hashOf,
  named,
  organization,
  project,
  release,
  reported,
  takesPart,
  type Written,
} from '../testing/test-records.js';
import type { EnvelopeContent } from './envelope-content.js';

let storage: TestStorage;
let publishers = 0;

beforeAll(async () => {
  storage = await startTestStorage();
  await (await createTestPublisher(storage.writer, 'gateway')).publish('definition', definition);
});

afterAll(() => storage.stop());

/** Every test has a publisher of its own. */
async function newPublisher(): Promise<TestPublisher> {
  publishers += 1;
  return createTestPublisher(storage.writer, `network-${String(publishers)}`);
}

function contentOf(kind: EnvelopeContent['kind'], body: Written): EnvelopeContent {
  const parsed = parseContent(kind, body);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.content;
}

async function values(publisher: TestPublisher, table: readonly string[]): Promise<string[]> {
  const query = { indicator: 'PERSONS_SERVED', by: table, where: [], includeSynthetic: true };
  const found = await storage.reader.observations(query, 10_000);
  return found
    .filter((one) => one.publisher === publisher.code)
    .map(({ release: from, observation }) =>
      [
        from,
        observation.period,
        observation.state === 'REPORTED' ? observation.value : observation.state,
      ].join(' '),
    );
}

async function states(publisher: TestPublisher): Promise<string[]> {
  const page = await storage.reader.releasePage(
    { publishers: [publisher.code] },
    { first: 100, after: null },
  );
  return page.items.map(({ item }) => `${item.sequence} ${item.state}`);
}

describe('an envelope', () => {
  it('is stored as it was signed, with its body', async () => {
    const network = await newPublisher();
    const envelope = await network.publish('catalogue', catalogue(organization('centre')));
    const bytes = Buffer.from(envelope.body, 'utf8');
    expect(await storage.reader.envelopeHeaders(network.code, 0, 10)).toEqual([
      {
        ...{ publisher: network.code, sequence: 1, hash: envelope.hash },
        ...{ header: envelope.headerJson, signature: envelope.signature },
      },
    ]);
    expect(await storage.reader.envelopeBody(envelope.hash)).toEqual({ bytes, total: bytes.length });
    expect(await storage.reader.envelopeBody(envelope.hash, { start: 2, end: 9 })).toEqual({
      ...{ bytes: bytes.subarray(2, 9), total: bytes.length },
    });
    expect(await storage.reader.envelopeBody('0'.repeat(64))).toBeNull();
    expect(await storage.writer.head(network.code)).toEqual({ sequence: 1, hash: envelope.hash });
  });

  it('changes nothing the second time, not even the revision', async () => {
    const network = await newPublisher();
    const body = catalogue(organization('centre'));
    const envelope = await network.publish('catalogue', body);
    await network.publish('catalogue', catalogue(organization('centre', named('Renamed'))));
    const revision = await storage.reader.revision();
    expect(await storage.writer.append(envelope, contentOf('catalogue', body))).toBe('ALREADY_THERE');
    expect(await storage.reader.revision()).toBe(revision);
    const [centre] = await storage.reader.nodes('Organization', [{ publisher: network.code, id: 'centre' }]);
    expect(centre?.record.names[0]?.text).toBe('Renamed');
  });

  it('changes the revision the first time', async () => {
    const before = await storage.reader.revision();
    await (await newPublisher()).publish('key', { any: 'key' });
    expect(await storage.reader.revision()).not.toBe(before);
  });

  it('is refused where it is not the next of its chain', async () => {
    const network = await newPublisher();
    const body = catalogue(organization('centre'));
    const content = contentOf('catalogue', body);
    const first = await network.publish('catalogue', body);
    const twin = { ...first, hash: 'f'.repeat(64) };
    const after = await network.seal('catalogue', body);
    const hole = { ...after, header: { ...after.header, sequence: 3 } };
    const loose = { ...after, header: { ...after.header, previousHash: 'e'.repeat(64) } };
    await expect(storage.writer.append(twin, content)).rejects.toMatchObject({ code: 'EQUIVOCATION' });
    await expect(storage.writer.append(hole, content)).rejects.toMatchObject({ code: 'SEQUENCE_HOLE' });
    await expect(storage.writer.append(loose, content)).rejects.toMatchObject({ code: 'BROKEN_CHAIN' });
    expect(await storage.writer.append(after, content)).toBe('APPENDED');
  });

  it('leaves nothing where it breaks off in the middle', async () => {
    const network = await newPublisher();
    const envelope = await network.seal('catalogue', catalogue(organization('centre')));
    const content = contentOf('catalogue', catalogue(organization('centre')));
    if (content.kind !== 'catalogue') throw new Error('not a catalogue');
    const revision = await storage.reader.revision();
    // The second node cannot be stored: its record is cut short after the first one is in.
    const broken = {
      ...content,
      body: {
        ...content.body,
        upserts: [...content.body.upserts, { type: 'Organization', id: 'x', names: [] }],
      },
    };
    await expect(storage.writer.append(envelope, broken as never)).rejects.toThrow();
    expect(await storage.writer.head(network.code)).toBeNull();
    expect(await storage.reader.envelopeBody(envelope.hash)).toBeNull();
    expect(await storage.reader.nodes('Organization', [{ publisher: network.code, id: 'centre' }])).toEqual([
      null,
    ]);
    expect(await storage.reader.revision()).toBe(revision);
    expect(await storage.writer.append(envelope, content)).toBe('APPENDED');
  });

  it('is appended once where two processes append it at the same moment', async () => {
    const network = await newPublisher();
    const body = catalogue(organization('centre'));
    const envelope = await network.seal('catalogue', body);
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => storage.writer.append(envelope, contentOf('catalogue', body))),
    );
    expect(outcomes.sort()).toEqual(['ALREADY_THERE', 'ALREADY_THERE', 'ALREADY_THERE', 'APPENDED']);
  });
});

describe('a catalogue', () => {
  it('replaces and removes nodes with all that hangs on them', async () => {
    const network = await newPublisher();
    const { reader } = storage;
    await network.publish(
      'catalogue',
      catalogue(
        organization('a', { identifiers: [{ scheme: 'RU-OGRN', code: 'same' }] }),
        organization('b'),
        project('p', { participations: [takesPart('a'), takesPart('b')] }),
      ),
    );
    await network.publish('catalogue', {
      ...catalogue(project('p', { participations: [takesPart('b', 'OWNER')] })),
      removals: [{ type: 'Organization', id: 'a' }],
    });
    const key = (id: string) => ({ publisher: network.code, id });
    expect(await reader.nodes('Organization', [key('a')])).toEqual([null]);
    const [ofP] = await reader.participationPagesOfNodes([{ ...key('p'), type: 'Project' }], {
      first: 9,
      after: null,
    });
    expect(ofP?.items.map(({ item }) => item.participation.role)).toEqual(['OWNER']);
    const [ofA, ofB] = await reader.projectPagesOfOrganizations([key('a'), key('b')], {
      first: 9,
      after: null,
    });
    expect([ofA?.totalCount, ofB?.totalCount]).toEqual([0, 1]);
  });

  it('keeps the profile of its publisher', async () => {
    const network = await newPublisher();
    const profile = { ...named('Сеть'), territory: 'RU-OMS' };
    await network.publish('catalogue', { profile });
    const [member] = await storage.reader.members([network.code]);
    expect(member).toMatchObject({
      state: 'CURRENT',
      self: false,
      url: null,
      profile: { territory: 'RU-OMS' },
    });
  });
});

describe('a release', () => {
  const female = { codes: { SEX: 'F' } };
  const male = { codes: { SEX: 'M' } };

  it('replaces the cells that it repeats and leaves the others', async () => {
    const network = await newPublisher();
    await network.publish(
      'release',
      release(['SEX'], [reported('2014', 10, female), reported('2015', 20, female)]),
    );
    await network.publish('release', release(['SEX'], [reported('2015', 21, female)]));
    expect(await values(network, ['SEX'])).toEqual(['1 2014 10', '2 2015 21']);
    expect(await states(network)).toEqual(['2 CURRENT', '1 CURRENT']);
    await network.publish('release', release(['SEX'], [reported('2014', 11, female)]));
    expect(await values(network, ['SEX'])).toEqual(['3 2014 11', '2 2015 21']);
    expect(await states(network)).toEqual(['3 CURRENT', '2 CURRENT', '1 SUPERSEDED']);
  });

  it('leaves other codes, other projects, other tables and the other kind of data', async () => {
    const network = await newPublisher();
    await network.publish(
      'release',
      release(['SEX'], [reported('2014', 10, female), reported('2014', 5, { ...male, project: 'campaign' })]),
    );
    await network.publish('release', release(['SEX'], [reported('2014', 20, male)]));
    await network.publish('release', release(['SEX'], [reported('2014', 30, female)], { synthetic: true }));
    await network.publish('release', release(['SEX', 'TARGET_GROUP'], [reported('2014', 10, female)]));
    expect(await states(network)).toEqual(['4 CURRENT', '3 CURRENT', '2 CURRENT', '1 CURRENT']);
    expect(await values(network, ['SEX'])).toEqual(['3 2014 30', '4 2014 10', '1 2014 5', '2 2014 20']);
  });

  it('replaces a figure by its suppression', async () => {
    const network = await newPublisher();
    await network.publish('release', release([], [reported('2014', 10)]));
    await network.publish(
      'release',
      release([], [{ region: 'RU-OMS', period: '2014', state: 'SUPPRESSED' }]),
    );
    expect(await values(network, [])).toEqual(['2 2014 SUPPRESSED']);
  });

  it('is refused where its definition is not known', async () => {
    const network = await newPublisher();
    const body = release([], [reported('2014', 10)], { definitionHash: '0'.repeat(64) });
    await expect(network.publish('release', body)).rejects.toMatchObject({ code: 'UNKNOWN_DEFINITION' });
    expect(await storage.writer.head(network.code)).toBeNull();
  });

  it('of many thousand cells is stored whole', async () => {
    const network = await newPublisher();
    const cells = Array.from({ length: 2500 }, (_, index) => reported(String(1000 + index), index));
    await network.publish('release', release([], cells, { synthetic: true }));
    const [found] = await storage.reader.releases([{ publisher: network.code, sequence: 1 }]);
    expect(found).toMatchObject({
      state: 'CURRENT',
      synthetic: true,
      indicator: 'PERSONS_SERVED',
      version: 1,
    });
    const query = {
      indicator: 'PERSONS_SERVED',
      by: [],
      where: [],
      includeSynthetic: true,
      from: '1000',
      to: '3499',
    };
    const rows = await storage.reader.observations(query, 10_000);
    expect(rows.filter(({ publisher }) => publisher === network.code)).toHaveLength(2500);
  });

  it('that is withdrawn disappears with its body, and its header stays', async () => {
    const network = await newPublisher();
    await network.publish('release', release([], [reported('2014', 10)]));
    const second = await network.publish('release', release([], [reported('2014', 11)]));
    await network.publish('withdrawal', { release: 2, reason: 'counted twice' });
    expect(await values(network, [])).toEqual([]);
    expect(await states(network)).toEqual(['2 WITHDRAWN', '1 SUPERSEDED']);
    expect(await storage.reader.envelopeBody(second.hash)).toBeNull();
    const headers = await storage.reader.envelopeHeaders(network.code, 0, 10);
    expect(headers.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    const [last] = await storage.reader.lastReleases([network.code]);
    expect(last?.sequence).toBe(2);
  });

  it('that was withdrawn before it came here is its header alone, and its withdrawal takes nothing else', async () => {
    const network = await newPublisher();
    await network.publish('release', release([], [reported('2014', 10)]));
    const { header, headerJson, hash, signature } = await network.seal(
      'release',
      release([], [reported('2014', 11)]),
    );
    const gone = { header, headerJson, hash, signature };
    expect(await storage.writer.appendGoneRelease(gone)).toBe('APPENDED');
    expect(await storage.writer.appendGoneRelease(gone)).toBe('ALREADY_THERE');
    await network.publish('withdrawal', { release: 2, reason: 'counted twice' });
    expect(await values(network, [])).toEqual(['1 2014 10']);
    expect(await states(network)).toEqual(['1 CURRENT']);
    expect(await storage.reader.envelopeBody(hash)).toBeNull();
    expect(await storage.reader.hasEnvelope(hash)).toBe(true);
    expect(await storage.reader.hasEnvelope('0'.repeat(64))).toBe(false);
    const headers = await storage.reader.envelopeHeaders(network.code, 1, 1);
    expect(headers).toEqual([{ publisher: network.code, sequence: 2, hash, header: headerJson, signature }]);
  });

  it('is the only kind of envelope that is stored without its body, and has its place in the chain too', async () => {
    const network = await newPublisher();
    const withdrawal = await network.seal('withdrawal', { release: 1, reason: 'counted twice' });
    await expect(storage.writer.appendGoneRelease(withdrawal)).rejects.toMatchObject({
      code: 'BODY_MISSING',
    });
    const first = await network.seal('release', release([], [reported('2014', 10)]));
    const hole = { ...first, header: { ...first.header, sequence: 2 } };
    await expect(storage.writer.appendGoneRelease(hole)).rejects.toMatchObject({ code: 'SEQUENCE_HOLE' });
    expect(await storage.writer.head(network.code)).toBeNull();
  });

  it('that does not exist cannot be withdrawn', async () => {
    const network = await newPublisher();
    await network.publish('catalogue', catalogue());
    const withdrawal = network.publish('withdrawal', { release: 1, reason: 'a mistake' });
    await expect(withdrawal).rejects.toMatchObject({ code: 'UNKNOWN_RELEASE' });
  });
});

describe('a definition', () => {
  it('is current until its next version', async () => {
    const network = await newPublisher();
    const own = { ...definition, code: `OWN_${String(publishers)}` };
    await network.publish('definition', own);
    await network.publish('definition', { ...own, version: 2 });
    const [first, second] = await storage.reader.definitions(
      [1, 2].map((version) => ({ publisher: network.code, code: own.code, version })),
    );
    expect([first?.current, second?.current]).toEqual([false, true]);
    expect(first?.hash).toBe(hashOf(own));
    const found = await storage.reader.definitionByCode(own.code);
    expect(found?.definition.version).toBe(2);
  });

  it('never changes within a version', async () => {
    const network = await newPublisher();
    const own = { ...definition, code: `OWN_${String(publishers)}` };
    await network.publish('definition', own);
    const changed = network.publish('definition', { ...own, measure: 'COUNT' });
    await expect(changed).rejects.toMatchObject({ code: 'DEFINITION_CHANGED' });
  });
});

describe('a body', () => {
  it('is refused with every place that is wrong', () => {
    const parsed = parseContent('withdrawal', { release: 0, reason: '' });
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.message).toContain('at release');
    expect(parsed.ok ? '' : parsed.message).toContain('at reason');
  });
});
