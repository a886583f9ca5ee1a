import { badPage } from '../intake-refusals.js';

const wellFormed = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?) ([0-9a-f-]{36})$/u;

/** Where a page of jobs ends: PostgreSQL's own text of the time, whose microseconds a Date would lose. */
export function cursorOf(startedAt: string, id: string): string {
  return Buffer.from(`${startedAt} ${id}`).toString('base64url');
}

/** @throws HubRefusal BAD_CURSOR */
export function readCursor(cursor: string): readonly [startedAt: string, id: string] {
  const match = wellFormed.exec(Buffer.from(cursor, 'base64url').toString());
  const [, startedAt, id] = match ?? [];
  if (startedAt === undefined || id === undefined) throw badPage();
  return [startedAt, id];
}
