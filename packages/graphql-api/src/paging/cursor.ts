import type { CursorValue } from '@veche/persistence';

/**
 * An opaque cursor: base64url of the list's name and the sort values of a row. The name ties it to one list in one order,
 * so that a cursor of another list is recognised and not misread.
 */
export function encodeCursor(list: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

/** The sort values in a cursor of this list, or null where it is no cursor, or one of another list or order. */
export function decodeCursor(list: string, cursor: string): readonly CursorValue[] | null {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return null;
  const content = parsed(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(content)) return null;
  const [name, ...values] = content as unknown[];
  if (name !== list || values.length === 0 || !values.every(isCursorValue)) return null;
  return encodeCursor(list, values) === cursor ? values : null;
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
