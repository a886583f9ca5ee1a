import {
  catalogueBodySchema,
  releaseBodySchema,
  releaseMistakes,
  withdrawalBodySchema,
  type RegionCode,
} from '@veche/domain';
import type { PublicReader } from '@veche/persistence';
import type { EnvelopeKind } from '@veche/release';
import type { z } from 'zod';

/** Why a verified envelope is not served: what it says breaks a rule of the network. */
export interface BodyRefusal {
  readonly code: string;
  readonly message: string;
}

/**
 * Holds the body of a member's envelope against the schema of its kind and the rules of the network: figures inside the member's own
 * territory, under a definition that is known, of its tables and codes, and none of so few people that it could expose somebody.
 * Returns null where nothing is wrong. The messages name places, never values.
 */
export async function checkBody(
  kind: EnvelopeKind,
  value: unknown,
  { territory, reader }: { territory: RegionCode; reader: PublicReader },
): Promise<BodyRefusal | null> {
  switch (kind) {
    case 'catalogue':
      return checkCatalogue(value, territory);
    case 'release':
      return checkRelease(value, territory, reader);
    case 'withdrawal':
      return schemaRefusal(withdrawalBodySchema.safeParse(value));
    case 'definition':
      return {
        code: 'NOT_DEFINITION_OWNER',
        message: 'definitions are published by the network’s registry, not by its members',
      };
    case 'key':
      return {
        code: 'UNSUPPORTED_KIND',
        message: 'this gateway does not take key rotations yet; register the new key with its operator',
      };
  }
}

function checkCatalogue(value: unknown, territory: RegionCode): BodyRefusal | null {
  const parsed = catalogueBodySchema.safeParse(value);
  if (!parsed.success) return schemaRefusal(parsed);
  const claimed = parsed.data.profile?.territory;
  if (claimed !== undefined && claimed !== territory) {
    return {
      code: 'WRONG_TERRITORY',
      message: `the member is registered for ${territory}, and presents itself as ${claimed}`,
    };
  }
  return null;
}

async function checkRelease(
  value: unknown,
  territory: RegionCode,
  reader: PublicReader,
): Promise<BodyRefusal | null> {
  const parsed = releaseBodySchema.safeParse(value);
  if (!parsed.success) return schemaRefusal(parsed);
  const [stored] = await reader.definitionsByHashes([parsed.data.definitionHash]);
  if (!stored) {
    return {
      code: 'UNKNOWN_DEFINITION',
      message: `the release cites a definition of ${parsed.data.indicator} that the registry does not have`,
    };
  }
  const [mistake, ...others] = releaseMistakes(parsed.data, stored.definition, territory);
  if (!mistake) return null;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return { code: mistake.code, message: `${mistake.path.join('.')}: ${mistake.message}${more}` };
}

function schemaRefusal(parsed: z.ZodSafeParseResult<unknown>): BodyRefusal | null {
  if (parsed.success) return null;
  const [issue] = parsed.error.issues;
  return {
    code: 'SCHEMA_VIOLATION',
    message: issue ? `${issue.path.join('.')}: ${issue.message}` : 'the body does not fit its schema',
  };
}
