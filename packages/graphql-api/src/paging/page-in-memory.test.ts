import { pageInMemory } from './page-in-memory.js';

const items = ['a', 'b', 'd', 'e'];
const page = (first: number, after: string | null): unknown =>
  pageInMemory(items, (item) => item, { first, after: after === null ? null : [after] });

describe('a page of a computed list', () => {
  it('says whether there is more, and how many there are in all', () => {
    expect(page(2, null)).toEqual({
      items: [
        { item: 'a', cursor: ['a'] },
        { item: 'b', cursor: ['b'] },
      ],
      hasNextPage: true,
      totalCount: 4,
    });
    expect(page(2, 'b')).toMatchObject({ items: [{ item: 'd' }, { item: 'e' }], hasNextPage: false });
  });

  it('goes on where its last row stood, though that row went away', () => {
    expect(page(2, 'c')).toMatchObject({ items: [{ item: 'd' }, { item: 'e' }] });
  });
});
