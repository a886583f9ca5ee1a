import fc from 'fast-check';
import { decodeNodeId, encodeNodeId, nodeTypes } from './node-id.js';

const words = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/);

describe('the id of a node', () => {
  it('is stable for ever', () => {
    expect(encodeNodeId({ type: 'Organization', publisher: 'omsk', key: 'mercy-society' })).toBe(
      'T3JnYW5pemF0aW9uOm9tc2s6bWVyY3ktc29jaWV0eQ',
    );
    expect(encodeNodeId({ type: 'Indicator', publisher: 'gateway', key: 'PERSONS_SERVED.1' })).toBe(
      'SW5kaWNhdG9yOmdhdGV3YXk6UEVSU09OU19TRVJWRUQuMQ',
    );
  });

  it('is read back as what it was made of, and needs no escaping in a URL', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nodeTypes), words, words, (type, publisher, key) => {
        const id = encodeNodeId({ type, publisher, key });
        expect(encodeURIComponent(id)).toBe(id);
        expect(decodeNodeId(id)).toEqual({ type, publisher, key });
      }),
    );
  });

  it('has one form: what is read is written the same', () => {
    fc.assert(
      fc.property(fc.base64String({ maxLength: 40 }), (text) => {
        const identity = decodeNodeId(text);
        if (identity) expect(encodeNodeId(identity)).toBe(text);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['no base64url', 'Organization:omsk:a'],
    ['a length that base64 does not have', 'T3JnY'],
    ['padding', 'T3JnYW5pemF0aW9uOm9tc2s6bWVyY3ktc29jaWV0eQ=='],
    ['trailing bits', 'T3JnYW5pemF0aW9uOm9tc2s6bWVyY3ktc29jaWV0eR'],
    ['an unknown type', btoa('Person:omsk:a').replaceAll('=', '')],
    ['a part too few', btoa('Organization:omsk').replaceAll('=', '')],
    ['a part too many', btoa('Organization:omsk:a:b').replaceAll('=', '')],
    ['an empty key', btoa('Organization:omsk:').replaceAll('=', '')],
  ])('is none of ours where it is %s', (_, id) => {
    expect(decodeNodeId(id)).toBeNull();
  });
});
