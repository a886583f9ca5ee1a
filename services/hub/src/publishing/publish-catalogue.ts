import type { CatalogueNode, PublisherCode, PublisherProfile } from '@veche/domain';
import { appendSigned } from '@veche/feed';
import type { PublicReader } from '@veche/persistence';
import type { PublicWriter } from '@veche/persistence/writing';
import { canonicalJson, type SigningKey } from '@veche/release';
import { catalogueChanges } from './catalogue-changes.js';

/** Who publishes, with what. */
export interface Publisher {
  readonly code: PublisherCode;
  readonly key: SigningKey;
  readonly writer: PublicWriter;
  readonly reader: PublicReader;
}

/** Signs and appends what changed in the catalogue since it was last published; returns the number of envelopes. */
export async function publishCatalogue(
  { profile, nodes }: { profile: PublisherProfile; nodes: () => AsyncIterable<CatalogueNode> },
  publisher: Publisher,
): Promise<number> {
  const { code, key, writer, reader } = publisher;
  let envelopes = 0;
  const [self] = await reader.members([code]);
  const hasSpoken = (await writer.head(code)) !== null;
  if (!hasSpoken || canonicalJson(self?.profile ?? null) !== canonicalJson(profile)) {
    await appendSigned(
      { kind: 'catalogue', body: { profile, upserts: [], removals: [] } },
      { publisher: code, key },
      writer,
    );
    envelopes += 1;
  }
  for await (const changes of catalogueChanges(nodes(), code, reader)) {
    await appendSigned(
      { kind: 'catalogue', body: { profile: null, ...changes } },
      { publisher: code, key },
      writer,
    );
    envelopes += 1;
  }
  return envelopes;
}
