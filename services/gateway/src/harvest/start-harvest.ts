import { defaultFeedLimits } from '@veche/feed';
import type { PublicReader } from '@veche/persistence';
import type { PublicWriter } from '@veche/persistence/writing';
import { PeriodicTask, type Logger } from '@veche/service-kit';
import type { RegisteredMember } from '../membership/members-file.js';
import { harvestMember } from './harvest-member.js';

/** The harvest of all members, each on a schedule of its own. */
export interface Harvest {
  /** Asks a member at once; false where there is no such member. */
  nudge(code: string): boolean;
  stop(): Promise<void>;
}

/** Starts to harvest every member, now and then every `interval` milliseconds. */
export function startHarvest(
  members: readonly RegisteredMember[],
  {
    writer,
    reader,
    interval,
    log,
  }: { writer: PublicWriter; reader: PublicReader; interval: number; log: Logger },
): Harvest {
  const schedules = new Map<string, PeriodicTask>(
    members.map((member) => {
      const harvest = async (signal: AbortSignal): Promise<boolean> => {
        try {
          const outcome = await harvestMember(member, { writer, reader, limits: defaultFeedLimits, signal });
          if (outcome.kind === 'REFUSED' || outcome.kind === 'UNREACHABLE')
            log.warn({ member: member.code, ...outcome }, 'not harvested');
          else if (outcome.kind === 'CURRENT' && outcome.appended > 0)
            log.info({ member: member.code, ...outcome }, 'harvested');
          return outcome.kind !== 'REFUSED' && outcome.kind !== 'UNREACHABLE';
        } catch (error) {
          if (!signal.aborted) log.error({ member: member.code, err: error }, 'harvest failed');
          return false;
        }
      };
      return [member.code, new PeriodicTask(harvest, interval)];
    }),
  );
  return {
    nudge: (code) => {
      const schedule = schedules.get(code);
      schedule?.nudge();
      return schedule !== undefined;
    },
    stop: async () => {
      await Promise.all([...schedules.values()].map((schedule) => schedule.stop()));
    },
  };
}
