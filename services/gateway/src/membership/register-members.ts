import type { PublicReader } from '@veche/persistence';
import type { PublicWriter } from '@veche/persistence/writing';
import type { RegisteredMember } from './members-file.js';

/**
 * Enters the registered members. Until its own profile is harvested, a member is called by its code. A member that is no longer registered
 * is not asked any more; what it published stays served, with its state.
 */
export async function registerMembers(
  members: readonly RegisteredMember[],
  { writer, reader }: { writer: PublicWriter; reader: PublicReader },
): Promise<void> {
  const known = await reader.members(members.map(({ code }) => code));
  for (const [index, { code, url, territory }] of members.entries()) {
    const nameless = {
      names: [{ language: 'en' as const, text: code, ours: true }],
      territory,
      descriptions: [],
    };
    await writer.putMember({ code, url, self: false, profile: known[index]?.profile ?? nameless });
  }
  const registered = new Set<string>(members.map(({ code }) => code));
  for (const { code } of await reader.allMembers()) {
    if (!registered.has(code)) await writer.setMemberState(code, { state: 'SUSPENDED' });
  }
}
