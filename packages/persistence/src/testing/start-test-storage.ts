import { openReader, type OpenReader } from '../reading/open-reader.js';
import { openWriter } from '../writing/open-writer.js';
import type { PublicWriter } from '../writing/public-writer.js';
import { startTestPostgres, type TestPostgres } from './start-test-postgres.js';

/** An empty database with a writer, and a reader that has a login of its own. */
export interface TestStorage {
  readonly server: TestPostgres;
  /** The URL of the writer's login. */
  readonly url: string;
  readonly readerUrl: string;
  readonly writer: PublicWriter;
  readonly reader: OpenReader;
  /** The statements of the reader since this was last called. */
  takeStatements(): readonly string[];
  stop(): Promise<void>;
}

/** Starts a server and opens it both ways. */
export async function startTestStorage(): Promise<TestStorage> {
  const server = await startTestPostgres();
  const url = await server.freshDatabase();
  const writer = await openWriter({ url });
  await writer.createReader({ role: 'test_reader', password: 'reads only' });
  const readerUrl = server.url('test_1', { name: 'test_reader', password: 'reads only' });
  const statements: string[] = [];
  const reader = await openReader({ url: readerUrl, onStatement: (sql) => statements.push(sql) });
  return {
    ...{ server, url, readerUrl, writer, reader },
    takeStatements: () => statements.splice(0),
    stop: async () => {
      await reader.close();
      await writer.close();
      await server.stop();
    },
  };
}
