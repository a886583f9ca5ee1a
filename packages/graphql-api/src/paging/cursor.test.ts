import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor.js';

const values = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), {
  minLength: 1,
  maxLength: 6,
});

describe('a cursor', () => {
  it('gives back the values of its row, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), values, (list, row) => {
        expect(decodeCursor(list, encodeCursor(list, row))).toEqual(row);
      }),
    );
  });

  it('is none of another list', () => {
    expect(decodeCursor('Project:DATE', encodeCursor('Project:NAME', ['a', 'omsk', 'b']))).toBeNull();
  });

  it('is text of base64url without padding', () => {
    expect(encodeCursor('Project:NAME', ['вече', 7, null])).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it.each([
    ['nothing', ''],
    ['other text', 'nonsense'],
    ['other JSON', Buffer.from('{"list":"a"}').toString('base64url')],
    ['a list without values', Buffer.from('["a"]').toString('base64url')],
    ['values that no row has', Buffer.from('["a",{"b":1}]').toString('base64url')],
    ['another spelling of a cursor', `${encodeCursor('a', ['b'])}=`],
    ['JSON with spaces', Buffer.from('["a", "b"]').toString('base64url')],
  ])('is not %s', (_, text) => {
    expect(decodeCursor('a', text)).toBeNull();
  });
});
