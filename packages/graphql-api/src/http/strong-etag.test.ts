import { matchesEtag, strongEtag } from './strong-etag.js';

describe('an entity tag', () => {
  it('differs with every part', () => {
    expect(strongEtag(['1', 'q'])).not.toBe(strongEtag(['2', 'q']));
    expect(strongEtag(['1', 'q'])).not.toBe(strongEtag(['1', 'r']));
    expect(strongEtag(['1', 'q'])).toBe(strongEtag(['1', 'q']));
  });

  it('is matched alone, in a list, weakly, and by a star', () => {
    expect(matchesEtag('"a"', '"a"')).toBe(true);
    expect(matchesEtag('"b", W/"a"', '"a"')).toBe(true);
    expect(matchesEtag('*', '"a"')).toBe(true);
    expect(matchesEtag('"b"', '"a"')).toBe(false);
    expect(matchesEtag(undefined, '"a"')).toBe(false);
  });
});
