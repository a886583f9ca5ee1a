import { openReader, type OpenReader } from '@veche/persistence';
import { startTestPostgres } from '@veche/persistence/testing';
import { openWriter, type PublicWriter } from '@veche/persistence/writing';

/** A real database with a writer, a reader that may only read, and the reader's statements. */
export interface TestDatabase {
  readonly writer: PublicWriter;
  readonly reader: OpenReader;
  /** The statements since this was last called. */
  takeStatements(): readonly string[];
  stop(): Promise<void>;
}

export async function startTestDatabase(): Promise<TestDatabase> {
  const server = await startTestPostgres();
  const url = await server.freshDatabase();
  const writer = await openWriter({ url });
  const statements: string[] = [];
  const reader = await openReader({ url, onStatement: (sql) => statements.push(sql) });
  return {
    writer,
    reader,
    takeStatements: () => statements.splice(0),
    stop: async () => {
      await reader.close();
      await writer.close();
      await server.stop();
    },
  };
}
