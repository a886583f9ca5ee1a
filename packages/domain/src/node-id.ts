import * as z from 'zod';
import { catalogueNodeTypes } from './catalogue/node-type.js';

/**
 * Every type that has an id at the API.
 *
 * @example
 * nodeTypes.includes('Indicator'); // → true
 */
export const nodeTypes = [...catalogueNodeTypes, 'Indicator', 'Release', 'Member'] as const;

/** A type that has an id at the API: {@link nodeTypes}. */
export type NodeType = (typeof nodeTypes)[number];

/**
 * What an opaque id stands for: the type, the publisher, and the publisher's own key. For an indicator the key is
 * `CODE.version` and the publisher its owner; for a release it is the envelope's sequence; for a member its code.
 */
export interface NodeIdentity {
  readonly type: NodeType;
  readonly publisher: string;
  readonly key: string;
}

const identitySchema = z.tuple([z.enum(nodeTypes), z.string().min(1), z.string().min(1)]);

/**
 * The opaque id of a node: base64url of `type:publisher:key`, the same at hub and gateway, stable for ever. Publishers
 * and keys are those of their schemas, in ASCII and without `:`.
 *
 * @example
 * encodeNodeId({ type: 'Organization', publisher: 'omsk', key: 'mercy-society' });
 * // → 'T3JnYW5pemF0aW9uOm9tc2s6bWVyY3ktc29jaWV0eQ'
 */
export function encodeNodeId({ type, publisher, key }: NodeIdentity): string {
  return btoa(`${type}:${publisher}:${key}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The identity behind an opaque id, or null where it is none of ours. Every identity has one id and no other.
 *
 * @example
 * decodeNodeId('T3JnYW5pemF0aW9uOm9tc2s6bWVyY3ktc29jaWV0eQ');
 * // → { type: 'Organization', publisher: 'omsk', key: 'mercy-society' }
 * decodeNodeId('42'); // → null
 */
export function decodeNodeId(id: string): NodeIdentity | null {
  if (!/^[A-Za-z0-9_-]+$/.test(id) || id.length % 4 === 1) return null;
  const parts = identitySchema.safeParse(atob(id.replaceAll('-', '+').replaceAll('_', '/')).split(':'));
  if (!parts.success) return null;
  const [type, publisher, key] = parts.data;
  const identity = { type, publisher, key };
  return encodeNodeId(identity) === id ? identity : null;
}
