import { FeedError, readFeed, type FeedLimits } from '@veche/feed';
import { PersistenceError, type PersistenceErrorCode, type PublicReader } from '@veche/persistence';
import type { PublicWriter } from '@veche/persistence/writing';
import type { RegisteredMember } from '../membership/members-file.js';
import { checkBody } from './check-body.js';

/** What a harvest needs besides the member. */
export interface HarvestContext {
  readonly writer: PublicWriter;
  readonly reader: PublicReader;
  readonly limits: FeedLimits;
  readonly signal: AbortSignal;
}

export type HarvestOutcome =
  | { readonly kind: 'CURRENT'; readonly appended: number }
  /** Another process is harvesting the same member. */
  | { readonly kind: 'BUSY' }
  /** This gateway is stopping: nothing was found out about the member. */
  | { readonly kind: 'STOPPED'; readonly appended: number }
  | { readonly kind: 'UNREACHABLE'; readonly appended: number; readonly message: string }
  | { readonly kind: 'REFUSED'; readonly appended: number; readonly code: string; readonly message: string };

/** What storage refuses because of what the envelope says, and not because of the state that storage is in. */
const refusedByStorage: ReadonlySet<PersistenceErrorCode> = new Set([
  'EQUIVOCATION',
  'BROKEN_CHAIN',
  'SEQUENCE_HOLE',
  'UNKNOWN_DEFINITION',
  'UNKNOWN_RELEASE',
]);

/**
 * Pulls what is new from one member: verify each envelope, hold it against the network's rules, store it whole. The first one that fails is
 * refused with its reason, nothing after it is taken, and everything before it stays served. Of a release that was withdrawn before it was
 * pulled, its header is kept: it shows nothing.
 */
export async function harvestMember(
  member: RegisteredMember,
  context: HarvestContext,
): Promise<HarvestOutcome> {
  const lock = await context.writer.withPublisherLock(member.code, () => pull(member, context));
  return lock.held ? lock.value : { kind: 'BUSY' };
}

/** A reason can quote what the member sent. */
const longestReason = 1_000;

async function pull(
  member: RegisteredMember,
  { writer, reader, limits, signal }: HarvestContext,
): Promise<HarvestOutcome> {
  const source = { url: member.url, publisher: member.code, keys: member.publicKeys };
  let appended = 0;
  let lag = 0;
  let reached: number | null = null;
  const refuse = async (code: string, sequence: number | null, reason: string): Promise<HarvestOutcome> => {
    const message = reason.slice(0, longestReason);
    await writer.recordRefusal({ publisher: member.code, sequence, code, message, refusedAt: new Date() });
    await writer.setMemberState(member.code, { state: 'REFUSED', lastContact: new Date(), lag });
    return { kind: 'REFUSED', appended, code, message };
  };
  try {
    for await (const fed of readFeed(source, await writer.head(member.code), limits, signal)) {
      const { kind, sequence } = fed.envelope.header;
      reached = sequence;
      lag = fed.announced - sequence + 1;
      if (fed.gone) {
        if ((await writer.appendGoneRelease(fed.envelope)) === 'APPENDED') appended += 1;
      } else {
        const checked = await checkBody(kind, fed.value, { territory: member.territory, reader });
        if (!checked.ok) return await refuse(checked.refusal.code, sequence, checked.refusal.message);
        if ((await writer.append(fed.envelope, checked.content)) === 'APPENDED') appended += 1;
      }
      lag -= 1;
    }
  } catch (error) {
    if (error instanceof PersistenceError && refusedByStorage.has(error.code))
      return refuse(error.code, reached, error.message);
    if (!(error instanceof FeedError)) throw error;
    const { failure } = error;
    if (failure.kind === 'REFUSED') return refuse(failure.code, failure.sequence, failure.message);
    // A request that this gateway broke off says nothing about the member.
    if (signal.aborted) return { kind: 'STOPPED', appended };
    await writer.setMemberState(member.code, { state: 'UNREACHABLE' });
    return { kind: 'UNREACHABLE', appended, message: failure.message };
  }
  await writer.setMemberState(member.code, { state: 'CURRENT', lastContact: new Date(), lag: 0 });
  return { kind: 'CURRENT', appended };
}
