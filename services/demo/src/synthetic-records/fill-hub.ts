import { recordKindCodes } from '@veche/exchange/records';
import { randomNumbers } from '../random-numbers.js';
import { HubDoor } from './hub-door.js';
import type { GroupShares } from './made-up-people.js';
import { makeUpSheets } from './made-up-sheets.js';
import { sheetFile } from './sheet-file.js';

/** Whom the made-up people of each network are like, after what its own text says of its work; the seed of its numbers; its language. */
const networks: Readonly<
  Record<string, { readonly seed: number; readonly language: 'ru' | 'sr-Latn'; readonly shares: GroupShares }>
> = {
  omsk: {
    ...{ seed: 55, language: 'ru' },
    shares: { PRISON_LEAVER: 0.4, NON_CUSTODIAL: 0.25, NO_FIXED_ABODE: 0.3, DEPENDENT: 0.12 },
  },
  belgrade: {
    ...{ seed: 11, language: 'sr-Latn' },
    shares: { YOUTH_RISK: 0.6, DEPENDENT: 0.25, FAMILY_RISK: 0.08 },
  },
  kemerovo: {
    ...{ seed: 42, language: 'ru' },
    shares: { DEPENDENT: 0.5, YOUTH_RISK: 0.2, FAMILY_RISK: 0.15, CONVICTED: 0.15 },
  },
  tyumen: {
    ...{ seed: 72, language: 'ru' },
    shares: { DEPENDENT: 0.45, YOUTH_RISK: 0.25, FAMILY_RISK: 0.2 },
  },
  perm: {
    ...{ seed: 59, language: 'ru' },
    shares: { DEPENDENT: 0.35, FAMILY_RISK: 0.25, PRISON_LEAVER: 0.2 },
  },
};

/** What is published at the first start. The other half-years are left to whoever tries the hub's page. */
const publishedPeriods = ['2025-S2'];

/** Who is told about the filling of hubs, and when it is given up. */
export interface Filling {
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Gives a hub of the demo synthetic service records and publishes what is counted from them, as its data manager would: through the doors of
 * its staff. A hub that has them keeps them; what an earlier run left unpublished is published. What the hub does not publish is said; false then.
 */
export async function fillHub(
  { name, url }: { readonly name: string; readonly url: string },
  token: string,
  { say, signal }: Filling,
): Promise<boolean> {
  const network = networks[name];
  if (!network) return true;
  const door = new HubDoor(url, token, signal);
  if (!(await door.hasRecords())) {
    const sheets = makeUpSheets(name, network.shares, randomNumbers(network.seed));
    for (const kind of recordKindCodes)
      await door.import(kind, sheetFile(kind, sheets[kind], network.language));
  }
  let complete = true;
  for (const ref of await door.unpublished(publishedPeriods)) {
    const refusal = await door.publish(ref);
    if (refusal === null) continue;
    complete = false;
    say(`${name} does not publish ${ref.indicator} of ${ref.period}: ${refusal}`);
  }
  return complete;
}
