import type { PublicWriter } from '@veche/persistence/writing';
import type { RegisteredMember } from './members-file.js';

/** Makes the registered members, and only them, the members that the gateway speaks of. What a former member published stays served. */
export async function registerMembers(
  members: readonly RegisteredMember[],
  writer: PublicWriter,
): Promise<void> {
  for (const { code, url, territory } of members) {
    // Until its own profile is harvested, a member is called by its code.
    await writer.putMember({
      code,
      url,
      self: false,
      profile: { names: [{ language: 'en', text: code, ours: true }], territory, descriptions: [] },
    });
  }
}
