import type { IndicatorDefinition, PublisherCode } from '@veche/domain';
import { appendSigned } from '@veche/feed';
import type { PublicReader } from '@veche/persistence';
import type { PublicWriter } from '@veche/persistence/writing';
import { canonicalJson, sha256Hex, type SigningKey } from '@veche/release';
import { StartFailure } from '@veche/service-kit';

/**
 * Signs and appends every definition that is new. A version that was published never changes: a definition with the same code and version
 * and another content is refused before anything is appended, because figures were counted under the old one.
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
  }: { publisher: PublisherCode; key: SigningKey; writer: PublicWriter; reader: PublicReader },
): Promise<number> {
  const published = await reader.definitions(
    definitions.map(({ code, version }) => ({ publisher, code, version })),
  );
  const changed = definitions.filter((definition, index) => {
    const existing = published[index];
    return existing && existing.hash !== sha256Hex(canonicalJson(definition));
  });
  if (changed.length > 0) {
    const names = changed.map(({ code, version }) => `${code} version ${version}`).join(', ');
    throw new StartFailure(
      `Published before with another content: ${names}. Give a changed definition a new version.`,
    );
  }
  const fresh = definitions.filter((_definition, index) => !published[index]);
  for (const definition of fresh)
    await appendSigned({ kind: 'definition', body: definition }, { publisher, key }, writer);
  return fresh.length;
}
