import type { NodeFilter } from '@veche/persistence';
import type { PublicContext } from '../context.js';
import { keyOfType } from '../nodes/node-id.js';
import { knownPublishers } from '../network/known-publishers.js';
import { knownTargetGroups } from '../statistics/known-target-groups.js';

type Given<T> = T | null | undefined;

/** Every field that a filter of some type may have. */
export interface NodeFilterInput {
  readonly text?: Given<string>;
  readonly kind?: Given<readonly string[]>;
  readonly nature?: Given<readonly string[]>;
  readonly status?: Given<readonly string[]>;
  readonly territory?: Given<readonly string[]>;
  readonly targetGroup?: Given<readonly string[]>;
  readonly publisher?: Given<readonly string[]>;
  readonly participant?: Given<string>;
  readonly participantsFrom?: Given<readonly string[]>;
  readonly instrument?: Given<readonly string[]>;
  readonly project?: Given<string>;
  readonly dated?: Given<boolean>;
  readonly from?: Given<Date>;
  readonly to?: Given<Date>;
}

/**
 * A filter as the reader takes it.
 * @throws ArgumentError BAD_ID, BAD_PUBLISHER, BAD_CODE
 */
export async function nodeFilterOf(context: PublicContext, input: NodeFilterInput): Promise<NodeFilter> {
  return withoutNulls({
    text: input.text,
    kinds: input.kind ?? input.instrument,
    natures: input.nature,
    statuses: input.status,
    territories: input.territory,
    targetGroups: await knownTargetGroups(context, input.targetGroup, 'filter.targetGroup'),
    publishers: await knownPublishers(context, input.publisher, 'filter.publisher'),
    participant: input.participant && keyOfType('Organization', input.participant, 'filter.participant'),
    participantsFrom: input.participantsFrom,
    project: input.project && keyOfType('Project', input.project, 'filter.project'),
    dated: input.dated,
    from: input.from?.toISOString().slice(0, 10),
    to: input.to?.toISOString().slice(0, 10),
  });
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], null | undefined | ''> };

function withoutNulls<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Present<T>;
}
