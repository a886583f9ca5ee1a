import type { PageRequest } from '@veche/persistence';
import { ArgumentError } from '../errors/argument-error.js';
import { decodeCursor } from './cursor.js';
import type { PageArgs } from './page.args.js';

export const defaultPageSize = 20;
export const largestPage = 100;

/**
 * What to ask of the reader for a page of the list called `list`.
 * @throws ArgumentError PAGE_TOO_LARGE, PAGE_TOO_SMALL or BAD_CURSOR.
 */
export function pageRequest(list: string, args: Pick<PageArgs, 'first' | 'after'>): PageRequest {
  return { first: pageSize(args.first), after: cursorOf(list, args.after) };
}

/** @throws ArgumentError PAGE_TOO_LARGE or PAGE_TOO_SMALL. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? defaultPageSize;
  if (size > largestPage || size < 1) {
    throw new ArgumentError({
      code: size < 1 ? 'PAGE_TOO_SMALL' : 'PAGE_TOO_LARGE',
      argument: 'first',
      message: `A page of ${size} is too ${size < 1 ? 'small' : 'large'}; ask for 1 to ${largestPage}.`,
      valid: `1 to ${largestPage}`,
    });
  }
  return size;
}

function cursorOf(list: string, after: string | null | undefined): PageRequest['after'] {
  if (after === null || after === undefined) return null;
  const values = decodeCursor(list, after);
  if (values !== null) return values;
  throw badCursor();
}

/** The refusal of a cursor that this list did not give. */
export function badCursor(): ArgumentError {
  return new ArgumentError({
    code: 'BAD_CURSOR',
    argument: 'after',
    message: 'This is no cursor of this list in this order.',
    valid: 'a `cursor` or `endCursor` that this list gave, in the same order; or none, for the beginning',
  });
}
