/** An answer of a hub's administration. */
export interface AdminAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What GraphQL answered. */
export interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks the administration of a hub over HTTP, as somebody with a token or as nobody. */
export class AdminClient {
  constructor(
    readonly url: () => string,
    readonly token: string | null,
  ) {}

  /** The same, with another token. */
  as(token: string | null): AdminClient {
    return new AdminClient(this.url, token);
  }

  async send(path: string, init: RequestInit = {}): Promise<AdminAnswer> {
    const headers = new Headers(init.headers);
    if (this.token !== null && !headers.has('authorization'))
      headers.set('authorization', `Bearer ${this.token}`);
    const response = await fetch(`${this.url()}${path}`, { redirect: 'manual', ...init, headers });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text };
  }

  async ask(
    query: string,
    variables: object = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<GraphqlAnswer> {
    const { text } = await this.send('/admin/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return JSON.parse(text) as GraphqlAnswer;
  }

  /** The codes of the errors of a query. */
  async codesOf(query: string, variables: object = {}): Promise<(string | undefined)[]> {
    return ((await this.ask(query, variables)).errors ?? []).map(({ extensions }) => extensions.code);
  }

  /** Makes a token with a role. */
  async newToken(role: string, name = role): Promise<{ token: string; id: string }> {
    const answer = await this.ask(
      `mutation ($name: String!) { createToken(name: $name, role: ${role}) { token record { id } } }`,
      { name },
    );
    const { token, record } = answer.data?.createToken as { token: string; record: { id: string } };
    return { token, id: record.id };
  }

  upload(
    path: string,
    content: string | Blob,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<AdminAnswer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', typeof content === 'string' ? new Blob([content]) : content, 'table.csv');
    return this.send(path, { method: 'POST', body: form });
  }
}
