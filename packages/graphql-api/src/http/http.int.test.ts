import { serverAudits } from 'graphql-http';
import { emptyReader } from '../testing/empty-reader.js';
import { serveApi, testLog, type ServedApi, type TestLog } from '../testing/served-api.js';

const hash = 'a'.repeat(64);
const body = Buffer.from(`{"text":"${'вече '.repeat(500_000)}"}`);
const withdrawn = 'c'.repeat(64);
let revision = '1';
let failure: Error | null = null;
let log: TestLog;
let api: ServedApi;

beforeAll(async () => {
  log = testLog();
  api = await serveApi(
    emptyReader({
      revision: () => Promise.resolve(revision),
      regionCodes: () => (failure ? Promise.reject(failure) : Promise.resolve(['RS', 'RU-OMS'])),
      hasEnvelope: (asked) => Promise.resolve(asked === withdrawn),
      envelopeBody: (asked, range) =>
        Promise.resolve(
          asked === hash ? { bytes: body.subarray(range?.start, range?.end), total: body.length } : null,
        ),
    }),
    { log },
  );
});

afterAll(() => api.stop());

const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.url}/graphql?${new URLSearchParams({ query }).toString()}`, { headers });

describe('GraphQL over HTTP', () => {
  it('passes every audit of graphql-http', async () => {
    const results = await Promise.all(serverAudits({ url: `${api.url}/graphql` }).map((audit) => audit.fn()));
    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  });

  it('lets pages of any origin ask, for JSON too', async () => {
    const preflight = await fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://anywhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
    const answer = await get('{ regions { code } }', { origin: 'https://anywhere.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('refuses what a foreign page can send without asking first', async () => {
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ regions { code } }"}',
    });
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }],
    });
  });

  it('refuses batches, and bodies that are too large, in the form of GraphQL errors', async () => {
    const post = (content: string): Promise<Response> =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: content,
      });
    expect((await post('[{"query":"{ regions { code } }"}]')).status).toBe(400);
    const large = await post(JSON.stringify({ query: `{ regions { code } } # ${'x'.repeat(100_000)}` }));
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] });
  });

  it('tells nothing of a failure inside, and writes it to the log under the id that it tells', async () => {
    failure = new Error('password=secret at /srv/x.js');
    const { errors = [] } = await api.ask('{ regions { code } }');
    failure = null;
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^Something failed inside the server/) as string,
        locations: [{ line: 1, column: 3 }],
        path: ['regions'],
        extensions: { code: 'INTERNAL', correlationId: expect.any(String) as string },
      },
    ]);
    const [logged] = log.lines.splice(0);
    expect(logged).toMatchObject({
      correlationId: errors[0]?.extensions.correlationId,
      err: { message: 'password=secret at /srv/x.js' },
    });
  });
});

describe('an answer', () => {
  it('has the same head without its body', async () => {
    const url = `${api.url}/graphql?${new URLSearchParams({ query: '{ regions { code } }' }).toString()}`;
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe((await fetch(url)).headers.get('etag'));
  });

  it('is valid for one revision, and is not sent again within it', async () => {
    const first = await get('{ regions { code } }');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{32}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const again = await get('{ regions { code } }', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    revision = '2';
    expect((await get('{ regions { code } }', { 'if-none-match': etag })).status).toBe(200);
  });

  it('has another tag for another query and another media type', async () => {
    const tags = await Promise.all([
      get('{ regions { code } }'),
      get('{ regions { name } }'),
      get('{ regions { code } }', { accept: 'application/graphql-response+json' }),
    ]);
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(3);
  });

  it('about the state of the network is kept by nobody', async () => {
    const answer = await get('{ network { revision } }');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });

  it('with an error is kept by nobody', async () => {
    const refused = await get('{ organizations(first: 1000) { totalCount } }');
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect((await get('{ nonsense }')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('GraphiQL', () => {
  it('is what a browser gets at the same address, and may reach nothing but this server', async () => {
    const page = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; ");
    expect(page.headers.get('content-security-policy')).not.toMatch(/https?:/);
    const html = await page.text();
    expect(html).not.toMatch(/https?:/);
    const [script] = /\/graphql\/graphiql-[0-9a-f]{16}\.js/.exec(html) ?? [];
    const file = await fetch(`${api.url}${script ?? ''}`);
    expect(file.headers.get('content-encoding')).toBe('gzip');
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await file.text()).toContain('PRISON_LEAVER');
    expect((await fetch(`${api.url}/graphql/other.js`)).status).toBe(404);
  });
});

describe('the body of an envelope', () => {
  const fetchBody = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${api.url}/envelopes/${hash}`, { headers: { 'accept-encoding': 'identity', ...headers } });

  it('is sent whole, and may be kept for ever', async () => {
    const answer = await fetchBody();
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('etag')).toBe(`"${hash}"`);
    expect(answer.headers.get('content-length')).toBe(String(body.length));
    expect(Buffer.from(await answer.arrayBuffer()).equals(body)).toBe(true);
  });

  it('is compressed for whoever can read that', async () => {
    const answer = await fetchBody({ 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('etag')).toBe(`"${hash}-gzip"`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(body)).toBe(true);
  });

  it('is sent in parts, as it is', async () => {
    const part = await fetchBody({ range: 'bytes=9-17', 'accept-encoding': 'gzip' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 9-17/${body.length}`);
    expect(await part.text()).toBe(body.subarray(9, 18).toString());
    const last = await fetchBody({ range: 'bytes=-3' });
    expect(await last.text()).toBe(' "}');
    const beyond = await fetchBody({ range: `bytes=${body.length}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${body.length}`]);
  });

  it('is sent whole where the client has part of something else', async () => {
    expect((await fetchBody({ range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200);
    expect((await fetchBody({ range: 'bytes=0-1', 'if-range': `"${hash}"` })).status).toBe(206);
  });

  it('is not sent to who has it', async () => {
    expect((await fetchBody({ 'if-none-match': `"${hash}"` })).status).toBe(304);
  });

  it('that is not there is an error that nobody keeps', async () => {
    const answer = await fetch(`${api.url}/envelopes/${'b'.repeat(64)}`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect((await fetch(`${api.url}/envelopes/none`)).status).toBe(404);
  });

  it('that was withdrawn is gone, and the answer says so', async () => {
    const answer = await fetch(`${api.url}/envelopes/${withdrawn}`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([410, 'no-store']);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'ENVELOPE_WITHDRAWN' } }] });
  });
});
