import type { HubConnection } from '../hub/hub-connection.js';
import type { Session } from '../session.js';
import { fine, problem, type Finding } from './finding.js';

const mostSeconds = 120;

/** Whether the hub answers, and whether its clock and this machine's agree: dates in the future are refused. */
export async function examineClock({ say }: Session, hub: HubConnection): Promise<Finding[]> {
  const { date } = await hub.ping();
  const reachable = fine('HUB', say('doctor.hubAnswers', { hub: hub.access.address.href }));
  if (date === null) return [reachable];
  const seconds = Math.round(Math.abs(date.getTime() - Date.now()) / 1000);
  if (seconds <= mostSeconds) return [reachable, fine('CLOCK', say('doctor.clocksAgree'))];
  return [reachable, problem('CLOCK', say('doctor.clocksDiffer', { seconds }), say('doctor.setClock'))];
}
