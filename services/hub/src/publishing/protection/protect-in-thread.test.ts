import type { GroupToProtect } from './protect-group.js';
import { protectInThread } from './protect-in-thread.js';

const group = { tables: [] } as unknown as GroupToProtect;

/** A program of a thread. */
function program(onMessage: string): URL {
  const text = `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${onMessage} });`;
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
}

describe('protecting in a thread', () => {
  it('goes on with the same thread', async () => {
    const protect = protectInThread(
      program('globalThis.n = (globalThis.n ?? 0) + 1; parentPort.postMessage(n)'),
    );
    const { signal } = new AbortController();
    expect([await protect(group, signal), await protect(group, signal)]).toEqual([1, 2]);
  });

  it('is broken off at once where the hub stops, however long it would take', async () => {
    const protect = protectInThread(program('for (;;);'));
    const stopping = new AbortController();
    const protection = protect(group, stopping.signal);
    setImmediate(() => {
      stopping.abort();
    });
    await expect(protection).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says what ended the thread, and takes a new one for the next group', async () => {
    const protect = protectInThread(program('throw new Error("no room")'));
    const { signal } = new AbortController();
    for (let time = 0; time < 2; time += 1)
      await expect(protect(group, signal)).rejects.toMatchObject({ message: 'no room' });
  });
});
