/** Part of a resource: from `start` to before `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part that a `Range` header asks for of a resource of `total` bytes; `UNSATISFIABLE` where it starts beyond the end, and null
 * where the whole is to be sent: no header, another unit, several ranges, or a malformed one (RFC 9110, §14.2).
 */
export function byteRange(header: string | undefined, total: number): ByteRange | 'UNSATISFIABLE' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (match === null) return null;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return null;
  if (first === '') {
    const length = Math.min(Number(last), total);
    return length === 0 ? 'UNSATISFIABLE' : { start: total - length, end: total };
  }
  const start = Number(first);
  const end = last === '' ? total : Math.min(Number(last) + 1, total);
  if (start >= total) return 'UNSATISFIABLE';
  return start < end ? { start, end } : null;
}
