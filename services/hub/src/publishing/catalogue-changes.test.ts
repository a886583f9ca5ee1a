import {
  catalogueNodeSchema,
  publisherCodeSchema,
  type CatalogueNode,
  type CatalogueNodeType,
} from '@veche/domain';
import type { PublicReader, StoredNode } from '@veche/persistence';
import { charactersInEnvelope, nodesInEnvelope } from './batches.js';
import { catalogueChanges, type CatalogueChange } from './catalogue-changes.js';

const publisher = publisherCodeSchema.parse('omsk');

const node = (type: 'Organization' | 'Event', id: string, name = id): CatalogueNode =>
  catalogueNodeSchema.parse({
    ...{ type, id, names: [{ language: 'en', text: name }] },
    ...(type === 'Event' ? { kind: 'MEETING', status: 'HELD' } : { kind: 'NGO' }),
    sources: [{ title: null, url: null, publisher: null, language: 'en', quote: 'so it is written' }],
  });

const many = (type: 'Organization' | 'Event', count: number): CatalogueNode[] =>
  Array.from({ length: count }, (_, index) => node(type, `n-${String(index).padStart(5, '0')}`));

/** A reader of what is published. */
const readerOf = (published: readonly CatalogueNode[]): Pick<PublicReader, 'nodes' | 'nodeIds'> => {
  const byKey = new Map(published.map((each) => [`${each.type} ${each.id}`, each]));
  return {
    nodes: <T extends CatalogueNodeType>(type: T, keys: readonly { readonly id: string }[]) =>
      Promise.resolve(
        keys.map(({ id }) => {
          const record = byKey.get(`${type} ${id}`);
          return record ? ({ publisher, record } as StoredNode<T>) : null;
        }),
      ),
    nodeIds: (_publisher, type, after, first) => {
      const ids = published
        .filter((each) => each.type === type && each.id > after)
        .map(({ id }) => String(id));
      return Promise.resolve(ids.sort().slice(0, first));
    },
  };
};

const changes = async (
  wanted: readonly CatalogueNode[],
  published: readonly CatalogueNode[],
): Promise<CatalogueChange[]> => {
  const all: CatalogueChange[] = [];
  for await (const change of catalogueChanges(streamOf(wanted), publisher, readerOf(published)))
    all.push(change);
  return all;
};

async function* streamOf(nodes: readonly CatalogueNode[]): AsyncGenerator<CatalogueNode> {
  for (const each of nodes) yield await Promise.resolve(each);
}

describe('the changes of a catalogue', () => {
  it('are none where everything is published', async () => {
    const nodes = [...many('Organization', 700), ...many('Event', 300)];
    expect(await changes(nodes, nodes)).toEqual([]);
  });

  it('come in envelopes of at most 500 nodes, whatever their types', async () => {
    const nodes = [...many('Organization', 700), ...many('Event', 400)];
    const said = await changes(nodes, []);
    expect(said.map(({ upserts }) => upserts.length)).toEqual([nodesInEnvelope, nodesInEnvelope, 100]);
    expect(said.flatMap(({ upserts }) => upserts)).toEqual(nodes);
  });

  it('gather single changes from all over a catalogue in one envelope', async () => {
    const published = many('Organization', 1_200);
    const wanted = published.map((each, index) =>
      index % 400 === 0 ? node('Organization', each.id, 'renamed') : each,
    );
    const said = await changes(wanted, published);
    expect(said.map(({ upserts }) => upserts.map(({ id }) => String(id)))).toEqual([
      ['n-00000', 'n-00400', 'n-00800'],
    ]);
  });

  it('take fewer nodes into an envelope where they are long', async () => {
    const long = 'x'.repeat(charactersInEnvelope / 2);
    const nodes = ['a', 'b', 'c'].map((id) => node('Organization', id, long));
    expect((await changes(nodes, [])).map(({ upserts }) => upserts.length)).toEqual([1, 1, 1]);
  });

  it('remove what is gone, also where thousands stay', async () => {
    const published = [...many('Organization', 6_000), ...many('Event', 2)];
    const wanted = published.filter((_, index) => index !== 5_500 && index !== 6_001);
    expect(await changes(wanted, published)).toEqual([
      { upserts: [], removals: [{ type: 'Organization', id: 'n-05500' }] },
      { upserts: [], removals: [{ type: 'Event', id: 'n-00001' }] },
    ]);
    const all = await changes([], published);
    expect(all.map(({ removals }) => removals.length)).toEqual([...Array<number>(12).fill(500), 2]);
  });
});
