import { fillHub, type Filling } from './fill-hub.js';

/**
 * Gives all hubs of the demo their synthetic records, once every server answers: whoever asks what sources reported need not wait for it. What goes
 * wrong is said, and the servers go on.
 */
export async function fillHubs(
  hubs: readonly { readonly name: string; readonly url: string }[],
  token: string,
  { say, signal }: Filling,
): Promise<void> {
  const sayWhile = (line: string): void => {
    if (!signal.aborted) say(line);
  };
  const filled = await Promise.all(
    hubs.map((hub) =>
      fillHub(hub, token, { say: sayWhile, signal }).catch((cause: unknown) => {
        const why = cause instanceof Error ? cause.message : String(cause);
        sayWhile(`${hub.name} has not all of its synthetic records: ${why}`);
        return false;
      }),
    ),
  );
  const lacking = hubs.filter((_, index) => filled[index] !== true).map(({ name }) => name);
  sayWhile(
    lacking.length === 0
      ? 'synthetic records are in every hub, and figures of 2025-S2 are published from them'
      : `synthetic records and figures are not complete in ${lacking.join(', ')}: the next start goes on with them`,
  );
}
