import type { IncomingMessage } from 'node:http';
import type { Locale } from '@veche/domain';
import { z } from 'zod';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import type { Say } from '../language/say.js';
import { callServer } from './http-call.js';
import { Interrupted } from '../interrupted.js';
import { noAnswer, notAHub, refused } from './hub-failures.js';
import { multipartBody, type SentFile } from './multipart.js';

/** Where the hub is, who asks, and in which language the hub shall say things. */
export interface HubAccess {
  readonly address: URL;
  readonly token: string | null;
  readonly language: Locale;
  readonly say: Say;
}

/** A form to be sent to a door of the hub. */
export interface Upload {
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly file: SentFile;
  readonly signal?: AbortSignal | undefined;
}

const longestAnswer = 256 * 1024 * 1024;
const usualSilence = 60;
/** Aggregating a million records, or checking a large file, may take its time before the first byte of the answer. */
const longSilence = 30 * 60;

const httpError = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const graphqlAnswer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }),
    )
    .optional(),
});

/** The admin doors of one hub. Every failure is a {@link Failure} that says to the user what to do. */
export class HubConnection {
  constructor(readonly access: HubAccess) {}

  /** Whether something answers, and what it holds for the time; without the token. */
  async ping(): Promise<{ date: Date | null }> {
    const { address } = this.access;
    const answer = await this.#call({
      method: 'GET',
      path: 'health/live',
      headers: {},
      silentSeconds: 15,
      anonymous: true,
    });
    const text = await this.#text(answer);
    if (!z.object({ live: z.literal(true) }).safeParse(jsonOrNull(text)).success)
      throw notAHub(answer.statusCode ?? 0, address, this.access.say);
    const date = new Date(answer.headers.date ?? '');
    return { date: Number.isNaN(date.getTime()) ? null : date };
  }

  /** Asks the admin GraphQL endpoint, and reads the answer as `schema` has it. */
  async ask<Schema extends z.ZodType>(
    schema: Schema,
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    { slow = false, signal }: { slow?: boolean; signal?: AbortSignal } = {},
  ): Promise<z.infer<Schema>> {
    const body = Buffer.from(JSON.stringify({ query, variables }));
    const answer = await this.#call({
      method: 'POST',
      path: 'admin/graphql',
      headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
      body: [body],
      silentSeconds: slow ? longSilence : usualSilence,
      signal,
    });
    const parsed = graphqlAnswer.safeParse(await this.#json(answer));
    if (!parsed.success) throw this.#failureOf(answer, null);
    const [error] = parsed.data.errors ?? [];
    if (error !== undefined)
      throw this.#refusedQuery(answer.statusCode ?? 0, error.extensions?.code ?? '', error.message);
    return this.#understood(schema, parsed.data.data);
  }

  /** Sends a file to a door that answers with JSON. */
  async upload<Schema extends z.ZodType>(schema: Schema, upload: Upload): Promise<z.infer<Schema>> {
    const answer = await this.#send(upload);
    return this.#understood(schema, await this.#json(answer));
  }

  /** Sends a file to a door that answers with another file. */
  async *uploadForFile(upload: Upload): AsyncGenerator<Uint8Array> {
    yield* this.#bytes(await this.#send(upload));
  }

  /** Gets a file. */
  async *download(
    path: string,
    query: Readonly<Record<string, string | undefined>>,
  ): AsyncGenerator<Uint8Array> {
    const answer = await this.#call({ method: 'GET', path, query, headers: {}, silentSeconds: usualSilence });
    await this.#refuseErrors(answer);
    yield* this.#bytes(answer);
  }

  async #send({ path, query, fields, file, signal }: Upload): Promise<IncomingMessage> {
    const body = multipartBody(fields, file);
    const answer = await this.#call({
      method: 'POST',
      path,
      query,
      headers: { 'content-type': body.contentType, 'content-length': String(body.length) },
      body: body.chunks(),
      silentSeconds: longSilence,
      signal,
    });
    await this.#refuseErrors(answer);
    return answer;
  }

  async #call(call: {
    method: 'GET' | 'POST';
    path: string;
    query?: Readonly<Record<string, string | undefined>>;
    headers: Readonly<Record<string, string>>;
    body?: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
    silentSeconds: number;
    signal?: AbortSignal | undefined;
    /** Without the token. */
    anonymous?: boolean;
  }): Promise<IncomingMessage> {
    const { address, token, language, say } = this.access;
    const url = new URL(call.path, address);
    for (const [name, value] of Object.entries(call.query ?? {}))
      if (value !== undefined) url.searchParams.set(name, value);
    const authorization =
      token === null || call.anonymous === true ? {} : { authorization: `Bearer ${token}` };
    const headers = { ...call.headers, ...authorization, 'accept-language': language };
    try {
      return await callServer({ ...call, url, headers });
    } catch (error) {
      if (call.signal?.aborted === true) throw new Interrupted();
      throw noAnswer(error, address, say);
    }
  }

  async #refuseErrors(answer: IncomingMessage): Promise<void> {
    if (answer.statusCode === 200) return;
    const text = await this.#text(answer);
    throw this.#failureOf(answer, text);
  }

  #failureOf(answer: IncomingMessage, text: string | null): Failure {
    const { address, say } = this.access;
    const status = answer.statusCode ?? 0;
    const parsed = httpError.safeParse(text === null ? null : jsonOrNull(text));
    return parsed.success ? refused(status, parsed.data.error, say) : notAHub(status, address, say);
  }

  #refusedQuery(status: number, code: string, message: string): Failure {
    const { say } = this.access;
    if (code === 'GRAPHQL_VALIDATION_FAILED') return otherVersion(message, say);
    return refused(status, { code: code === '' ? 'UNEXPECTED' : code, message }, say);
  }

  async #json(answer: IncomingMessage): Promise<unknown> {
    const text = await this.#text(answer);
    const value = jsonOrNull(text);
    const failed = httpError.safeParse(value);
    if (failed.success) throw refused(answer.statusCode ?? 0, failed.data.error, this.access.say);
    return value;
  }

  async #text(answer: IncomingMessage): Promise<string> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of this.#bytes(answer)) {
      length += chunk.length;
      if (length > longestAnswer)
        throw new Failure(
          'ANSWER_TOO_LONG',
          exitCode.unexpected,
          this.access.say('hub.answerTooLong', { megabytes: longestAnswer / 1024 / 1024 }),
        );
      parts.push(chunk);
    }
    return Buffer.concat(parts).toString('utf8');
  }

  async *#bytes(answer: IncomingMessage): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of answer) yield chunk as Uint8Array;
    } catch (error) {
      throw noAnswer(error, this.access.address, this.access.say);
    }
  }

  #understood<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw otherVersion(parsed.error.issues[0]?.path.join('.') ?? '', this.access.say);
  }
}

function otherVersion(place: string, say: Say): Failure {
  return new Failure('OTHER_VERSION', exitCode.unexpected, say('hub.otherVersion', { place }));
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
