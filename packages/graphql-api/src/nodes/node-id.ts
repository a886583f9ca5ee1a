import { decodeNodeId, type NodeIdentity, type NodeType } from '@veche/domain';
import type { NodeKey } from '@veche/persistence';
import { ArgumentError } from '../errors/argument-error.js';

/**
 * What an id stands for.
 * @throws ArgumentError BAD_ID where it is none of ours.
 */
export function identityOf(id: string, argument: string): NodeIdentity {
  const identity = decodeNodeId(id);
  if (identity !== null) return identity;
  throw new ArgumentError({
    code: 'BAD_ID',
    argument,
    message: `${JSON.stringify(id)} is no id of this API.`,
    valid: 'an `id` as the API gave it',
  });
}

/**
 * The identity behind the id of a node of one type.
 * @throws ArgumentError BAD_ID where it is none of ours, or of another type.
 */
export function identityOfType(type: NodeType, id: string, argument: string): NodeIdentity {
  const identity = identityOf(id, argument);
  if (identity.type === type) return identity;
  throw new ArgumentError({
    code: 'BAD_ID',
    argument,
    message: `${JSON.stringify(id)} is an id of type ${identity.type}; expected one of type ${type}.`,
    valid: `an \`id\` of type ${type}`,
  });
}

/** @throws ArgumentError BAD_ID */
export function keyOfType(type: NodeType, id: string, argument: string): NodeKey {
  const { publisher, key } = identityOfType(type, id, argument);
  return { publisher, id: key };
}
