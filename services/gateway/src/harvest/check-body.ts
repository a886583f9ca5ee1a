import { releaseMistakes, type CatalogueBody, type RegionCode, type ReleaseBody } from '@veche/domain';
import type { PublicReader } from '@veche/persistence';
import { parseContent, type EnvelopeContent } from '@veche/persistence/writing';
import type { EnvelopeKind } from '@veche/release';

/** Why a verified envelope is not served: what it says breaks a rule of the network. */
export interface BodyRefusal {
  readonly code: string;
  readonly message: string;
}

export type CheckedBody =
  | { readonly ok: true; readonly content: EnvelopeContent }
  | { readonly ok: false; readonly refusal: BodyRefusal };

/**
 * Holds the body of a member's envelope against the schema of its kind and the rules of the network: figures inside the member's own
 * territory, under a definition that is known, of its tables and codes, and none of so few people that it could expose somebody.
 * The messages name places, never values, and of a figure of few people not even the place.
 */
export async function checkBody(
  kind: EnvelopeKind,
  value: unknown,
  { territory, reader }: { territory: RegionCode; reader: PublicReader },
): Promise<CheckedBody> {
  const parsed = parseContent(kind, value);
  if (!parsed.ok) return { ok: false, refusal: { code: 'SCHEMA_VIOLATION', message: parsed.message } };
  const refusal = await refusalOf(parsed.content, territory, reader);
  return refusal ? { ok: false, refusal } : { ok: true, content: parsed.content };
}

async function refusalOf(
  content: EnvelopeContent,
  territory: RegionCode,
  reader: PublicReader,
): Promise<BodyRefusal | null> {
  switch (content.kind) {
    case 'catalogue':
      return catalogueRefusal(content.body, territory);
    case 'release':
      return releaseRefusal(content.body, territory, reader);
    case 'withdrawal':
      return null;
    case 'definition':
      return {
        code: 'NOT_DEFINITION_OWNER',
        message: 'definitions are published by the network’s registry, not by its members',
      };
    case 'key':
      return {
        code: 'UNSUPPORTED_KIND',
        message: 'this gateway takes no key rotations; register the new key with its operator',
      };
  }
}

function catalogueRefusal({ profile }: CatalogueBody, territory: RegionCode): BodyRefusal | null {
  if (profile === null || profile.territory === territory) return null;
  return {
    code: 'WRONG_TERRITORY',
    message: `the member is registered for ${territory}, and presents itself as ${profile.territory}`,
  };
}

async function releaseRefusal(
  body: ReleaseBody,
  territory: RegionCode,
  reader: PublicReader,
): Promise<BodyRefusal | null> {
  const [stored] = await reader.definitionsByHashes([body.definitionHash]);
  if (!stored) {
    return {
      code: 'UNKNOWN_DEFINITION',
      message: `the release cites a definition of ${body.indicator} that the registry does not have`,
    };
  }
  const mistakes = releaseMistakes(body, stored.definition, territory);
  const small = mistakes.find(({ code }) => code === 'SMALL_FIGURE');
  // The refusal is shown to everybody: neither which cell is small nor how many are may be read from it.
  if (small) return { code: small.code, message: small.message };
  const [mistake, ...others] = mistakes;
  if (!mistake) return null;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return { code: mistake.code, message: `${mistake.path.join('.')}: ${mistake.message}${more}` };
}
