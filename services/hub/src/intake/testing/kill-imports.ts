import type { TestPostgres } from '@veche/persistence/testing';
import { killedImport, type Aftermath } from './killed-import.js';
import { StoreUnderTest } from './store-under-test.js';

/** All or nothing, and the job says which. */
export const wholeOrNothing = (
  records: number,
): readonly (readonly [state: string | null, records: number])[] => [
  [null, 0],
  ['FAILED', 0],
  ['STORED', records],
];

/**
 * Kills as many imports as there are points, two at a time, and gives what each left behind. Points are chosen when it is known how many steps an
 * import has; each step has two, before it and a moment after.
 */
export async function killImports(
  server: TestPostgres,
  records: number,
  choose: (steps: number) => readonly number[],
): Promise<readonly Aftermath[]> {
  const stores = [await StoreUnderTest.open(server), await StoreUnderTest.open(server)];
  try {
    const points = [...choose(await stepsOf(stores[0], records))];
    const found: Aftermath[] = [];
    await Promise.all(
      stores.map(async (store) => {
        for (let point = points.pop(); point !== undefined; point = points.pop()) {
          found.push(await killedImport(store, records, point));
          await store.clear();
        }
      }),
    );
    return found;
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
}

async function stepsOf(store: StoreUnderTest | undefined, records: number): Promise<number> {
  if (!store) throw new Error('there is no store');
  const whole = await killedImport(store, records, null);
  await store.clear();
  if (whole.state !== 'STORED' || whole.records !== records)
    throw new Error(`the import failed: ${whole.output}`);
  return (JSON.parse(whole.output) as { steps: number }).steps;
}
