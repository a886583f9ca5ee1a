import { once } from 'node:events';
import { type Style, styleFor } from './style.js';

/** One of the two streams that the command writes to: stdout for data, stderr for messages. */
export class Output {
  readonly style: Style;

  constructor(
    readonly stream: NodeJS.WriteStream,
    environment: Readonly<NodeJS.ProcessEnv>,
  ) {
    this.style = styleFor(this.isTerminal, environment);
  }

  get isTerminal(): boolean {
    return this.stream.isTTY;
  }

  /** Columns of the terminal; null in a pipe, where nothing is cut or wrapped. */
  get width(): number | null {
    return this.isTerminal ? this.stream.columns : null;
  }

  /** Writes a line; waits while the reader is slow. */
  async line(text = ''): Promise<void> {
    await this.write(`${text}\n`);
  }

  async write(chunk: string | Uint8Array): Promise<void> {
    if (!this.stream.write(chunk)) await once(this.stream, 'drain');
  }
}
