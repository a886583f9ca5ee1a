import type { StoredMember } from '@veche/persistence';
import type { PublicContext } from '../context.js';

/** Who answers here: at a hub itself alone, at a gateway its members without itself. */
export async function networkMembers({ self, load }: PublicContext): Promise<readonly StoredMember[]> {
  const members = await load.allMembers();
  return members.filter((member) => (member.code === self.publisher) === (self.kind === 'HUB'));
}
