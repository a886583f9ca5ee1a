import type { Locale } from '@veche/domain';
import { asHubError, HubError } from './hub-error.js';

/** How long the hub may take to answer a question, in milliseconds; a file may take as long as it takes. */
const patience = 60_000;
/** The same where it has to count every record. */
export const patienceForCounting = 10 * 60_000;

/** What every request carries. */
export interface Identity {
  readonly token: string;
  readonly language: Locale;
}

/** Requests to the hub that served the page: who asks, in which language, and errors as one family. */
export class HubConnection {
  readonly #identity: Identity;
  readonly #onSignedOut: () => void;

  /** `onSignedOut` is called when the hub no longer takes the access key. */
  constructor(identity: Identity, onSignedOut: () => void) {
    this.#identity = identity;
    this.#onSignedOut = onSignedOut;
  }

  /** The data of a GraphQL document. @throws HubError */
  async ask<Data>(
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
    milliseconds = patience,
  ): Promise<Data> {
    const question = (): Promise<Response> =>
      this.#request('graphql', posted(document, variables, milliseconds));
    const response = await (isQuestion(document) ? twice(question) : question());
    return this.#dataOf<Data>(response);
  }

  /** The data of a question to the public endpoint of the same hub, asked as everybody asks: without the access key. @throws HubError */
  async askPublic<Data>(document: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
    const response = await twice(() => fetchFresh('../graphql', posted(document, variables, patience)));
    return this.#dataOf<Data>(response);
  }

  async #dataOf<Data>(response: Response): Promise<Data> {
    const answer = (await readJson(response)) as GraphQLAnswer<Data>;
    // What is refused before GraphQL is reached is said as at the other doors.
    const [error] = answer.errors ?? [];
    const code = answer.error?.code ?? error?.extensions?.code ?? (error ? 'UNEXPECTED' : null);
    if (code !== null)
      throw this.#refused(code, answer.error?.message ?? error?.message ?? '', response.status);
    if (!answer.data) throw this.#refused('UNREADABLE', '', response.status);
    return answer.data;
  }

  /** Sends something to a door beside GraphQL and gives its answer if it is a good one. @throws HubError */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await this.#request(path, init);
    if (response.ok) return response;
    const { error } = (await readJson(response)) as { error?: { code?: string; message?: string } };
    throw this.#refused(error?.code ?? 'UNREADABLE', error?.message ?? '', response.status);
  }

  async #request(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${this.#identity.token}`);
    headers.set('accept-language', this.#identity.language);
    return fetchFresh(path, { ...init, headers });
  }

  #refused(code: string, message: string, status: number): HubError {
    if (status === 401 || code === 'UNAUTHENTICATED') {
      this.#onSignedOut();
      return new HubError('UNAUTHENTICATED', '', status);
    }
    return new HubError(code, message, status);
  }
}

/** @throws HubError where no answer comes */
async function fetchFresh(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(new URL(path, document.baseURI), { ...init, cache: 'no-store', credentials: 'omit' });
  } catch (thrown) {
    throw asHubError(thrown);
  }
}

function posted(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  milliseconds: number,
): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(milliseconds),
  };
}

interface GraphQLAnswer<Data> {
  readonly data?: Data | null;
  readonly error?: { readonly code?: string; readonly message?: string };
  readonly errors?: readonly {
    readonly message?: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** A question changes nothing: it may be asked again. What does something may have been done although its answer was lost. */
function isQuestion(document: string): boolean {
  return document.trimStart().startsWith('query');
}

/** Tries again once, after a moment, where no answer came: a connection that was kept open may just have been closed. */
async function twice(request: () => Promise<Response>): Promise<Response> {
  try {
    return await request();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return request();
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (thrown) {
    if (thrown instanceof SyntaxError) {
      throw new HubError(response.status === 401 ? 'UNAUTHENTICATED' : 'UNREADABLE', '', response.status);
    }
    throw asHubError(thrown);
  }
}
