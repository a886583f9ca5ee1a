import { startChild, type ChildServer } from './child-server.js';
import { CompiledCode } from './compiled-code.js';
import type { DemoDatabases } from './demo-databases.js';

/** The servers of the demo: started one by one, watched, stopped together. */
export class ChildServers {
  readonly #started: ChildServer[] = [];
  readonly #compiled: CompiledCode;
  #stopping = false;

  constructor(
    readonly data: string,
    readonly databases: DemoDatabases,
    readonly say: (line: string) => void,
  ) {
    this.#compiled = new CompiledCode(data);
  }

  /** Starts a program with a database of its own, and resolves when it is ready. @throws StartFailure */
  async start(
    program: string,
    { name, url, port, folder }: { name: string; url: string; port: number; folder: string },
    environment: Record<string, string>,
  ): Promise<void> {
    const databaseUrl = await this.databases.database(name);
    const child = await startChild(name, program, {
      data: this.data,
      url,
      environment: {
        ...{ VECHE_DATA: folder, PORT: String(port), DATABASE_URL: databaseUrl },
        ...this.#compiled.environmentOf(program),
        ...environment,
      },
    });
    this.#started.push(child);
    await child.ready();
    void child.exited.then(() => {
      if (!this.#stopping) this.say(`${name} stopped; the others go on.`);
    });
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#started.map((child) => child.stop()));
  }
}
