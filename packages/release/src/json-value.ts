import { ReleaseError } from './release-error.js';

/** How deep arrays and objects may lie in each other: far more than any body of ours, far less than a stack. */
export const maxJsonDepth = 128;

/**
 * Refuses whatever JSON would drop, change or choke on, with its place as a JSON Pointer (RFC 6901).
 *
 * @throws ReleaseError `NOT_JSON`
 */
export function assertJsonValue(value: unknown, pointer = '', depth = 0): void {
  switch (typeof value) {
    case 'boolean':
      return;
    case 'number':
      if (!Number.isFinite(value)) refuse(pointer, `${value} is no JSON number`);
      return;
    case 'string':
      if (!value.isWellFormed())
        refuse(pointer, 'the text holds half of a surrogate pair, which UTF-8 cannot write');
      return;
    case 'object':
      if (value !== null) assertContainer(value, pointer, depth);
      return;
    case 'undefined':
      return refuse(pointer, 'undefined is no JSON value: write null, or leave the key out');
    case 'bigint':
    case 'function':
    case 'symbol':
      return refuse(pointer, `a ${typeof value} is no JSON value`);
  }
}

function assertContainer(value: object, pointer: string, depth: number): void {
  if (depth >= maxJsonDepth) refuse(pointer, `more than ${maxJsonDepth} levels, or a circle`);
  if (Array.isArray(value)) {
    // Array.from visits holes too: a hole is undefined and refused as such.
    Array.from<unknown>(value).forEach((item, index) => {
      assertJsonValue(item, `${pointer}/${index}`, depth + 1);
    });
    return;
  }
  if (!isPlain(value)) refuse(pointer, 'an instance of a class is no JSON value: write what it stands for');
  if (Object.getOwnPropertySymbols(value).length > 0) refuse(pointer, 'a symbol is no JSON key');
  for (const [key, item] of Object.entries(value)) {
    if (!key.isWellFormed())
      refuse(pointer, 'a key holds half of a surrogate pair, which UTF-8 cannot write');
    assertJsonValue(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1);
  }
}

/** An object literal of any realm: without a prototype, or with one that has none itself. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refuse(pointer: string, why: string): never {
  throw new ReleaseError('NOT_JSON', `at "${pointer}": ${why}`);
}
