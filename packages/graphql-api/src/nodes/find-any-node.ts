import type { PublicContext } from '../context.js';
import { loadNode } from '../catalogue/load-node.js';
import { showNode } from '../catalogue/show-node.js';
import { MemberType } from '../network/member.type.js';
import { ReleaseType } from '../network/release.type.js';
import { IndicatorType } from '../statistics/indicator.type.js';
import { identityOf } from './node-id.js';
import type { NodeInterface } from './node.type.js';
import { indicatorKeyOf, releaseKeyOf } from './statistical-keys.js';

/**
 * The node of an id, of whatever type, or null where none is visible.
 * @throws ArgumentError BAD_ID
 */
export async function findAnyNode(
  context: PublicContext,
  id: string,
  argument: string,
): Promise<NodeInterface | null> {
  const { type, publisher, key } = identityOf(id, argument);
  switch (type) {
    case 'Indicator': {
      const stored = await context.load.definition(indicatorKeyOf(id, argument));
      return stored === null ? null : new IndicatorType(stored);
    }
    case 'Release': {
      const stored = await context.load.release(releaseKeyOf(id, argument));
      return stored === null ? null : new ReleaseType(stored);
    }
    case 'Member': {
      const stored = await context.load.member(key);
      return stored === null ? null : new MemberType(stored);
    }
    case 'Organization':
    case 'Project':
    case 'Funder':
    case 'Funding':
    case 'Event':
    case 'Agreement':
    case 'Document':
      return loadNode(context, type, { publisher, id: key }, showNode);
  }
}
