import { readFile } from 'node:fs/promises';
import { publisherCodeSchema, regionCodeSchema } from '@veche/domain';
import { publicJwkSchema } from '@veche/release';
import { StartFailure, httpUrlSetting } from '@veche/service-kit';
import { z } from 'zod';

/** The public half of a member's key. A private half among it is a leak to be told, not a field to be passed over. */
const memberKeySchema = publicJwkSchema
  .extend({
    d: z
      .undefined('this is a private key: its owner must make a new one, and hand over only the public half')
      .optional(),
  })
  .transform(({ kty, crv, x }) => ({ kty, crv, x }));

/** A member as it is registered: whose data it is, where it answers, the territory it may speak figures of, and its pinned keys. */
const memberSchema = z.strictObject({
  code: publisherCodeSchema,
  url: httpUrlSetting,
  territory: regionCodeSchema,
  publicKeys: z.array(memberKeySchema).min(1, 'at least one public key is needed'),
});

export type RegisteredMember = z.infer<typeof memberSchema>;

const membersSchema = z
  .array(memberSchema)
  .refine(
    (members) => new Set(members.map((member) => member.code)).size === members.length,
    'two members have the same code',
  );

/**
 * Reads the register of members, whose keys were exchanged by their operators and not over the network that they secure. No member has the
 * code under which the gateway itself publishes: it could speak in the registry's name.
 *
 * @throws StartFailure that names the file and all that is wrong in it
 */
export async function readMembersFile(file: string, ownCode: string): Promise<RegisteredMember[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new StartFailure(
      `The file of the members, ${file}, cannot be read: set MEMBERS_FILE to one that can.`,
      { cause: error },
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new StartFailure(
      `${file} is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}.`,
      { cause: error },
    );
  }
  const parsed = membersSchema.safeParse(value);
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(
      (issue) => `${issue.path.join('.') || 'the list'}: ${issue.message}`,
    );
    throw new StartFailure(`${file}: ${mistakes.join('; ')}.`);
  }
  if (parsed.data.some(({ code }) => code === ownCode))
    throw new StartFailure(`${file}: ${ownCode} is the gateway’s own code (GATEWAY_CODE), and no member’s.`);
  return parsed.data;
}
