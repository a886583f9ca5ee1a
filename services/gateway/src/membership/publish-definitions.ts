import type { IndicatorDefinition } from '@veche/domain';
import type { PublicReader } from '@veche/persistence';
import type { PublicWriter } from '@veche/persistence/writing';
import { canonicalJson, sealEnvelope, sha256Hex, type SigningKey } from '@veche/release';
import { StartFailure } from '@veche/service-kit';

/** The data of definitions, figures and catalogues: https://creativecommons.org/licenses/by/4.0/ */
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * Signs and appends every definition that is new. A version that was published never changes: a definition with the same code and version
 * and another content is refused, because figures were counted under the old one.
 *
 * @returns how many were published
 * @throws StartFailure
 */
export async function publishDefinitions(
  definitions: readonly IndicatorDefinition[],
  {
    publisher,
    key,
    writer,
    reader,
  }: { publisher: string; key: SigningKey; writer: PublicWriter; reader: PublicReader },
): Promise<number> {
  const published = await reader.definitions(
    definitions.map(({ code, version }) => ({ publisher, code, version })),
  );
  let count = 0;
  for (const [index, definition] of definitions.entries()) {
    const existing = published[index];
    if (existing && existing.hash !== sha256Hex(canonicalJson(definition))) {
      throw new StartFailure(
        `The definition ${definition.code} version ${definition.version} was published before with another content: give the change a new version.`,
      );
    }
    if (existing) continue;
    const head = await writer.head(publisher);
    const envelope = await sealEnvelope(
      {
        publisher,
        sequence: (head?.sequence ?? 0) + 1,
        previousHash: head?.hash ?? null,
        kind: 'definition',
        publishedAt: new Date(),
        licence,
      },
      definition,
      key,
    );
    await writer.append(envelope);
    count += 1;
  }
  return count;
}
