import { acceptsGraphqlResponse, acceptsGzip, acceptsHtml } from './accepted-types.js';

describe('what a client accepts', () => {
  it('is a page for a browser, and no page for a program', () => {
    expect(acceptsHtml('text/html,application/xhtml+xml;q=0.9,*/*;q=0.8')).toBe(true);
    expect(acceptsHtml('*/*')).toBe(false);
    expect(acceptsHtml(undefined)).toBe(false);
  });

  it('is the media type of GraphQL only where it names it', () => {
    expect(acceptsGraphqlResponse('application/json, application/graphql-response+json;q=0.9')).toBe(true);
    expect(acceptsGraphqlResponse('*/*')).toBe(false);
  });

  it.each([
    ['gzip, deflate, br', true],
    ['br;q=1.0, gzip;q=0.5', true],
    ['*', true],
    ['gzip;q=0', false],
    ['gzip; q=0.0', false],
    ['identity', false],
    [undefined, false],
  ])('of encodings %s', (header, expected) => {
    expect(acceptsGzip(header)).toBe(expected);
  });
});
