import type { ErrorLog } from '@veche/graphql-api/building-blocks';
import type { Intake } from '../intake/intake.js';
import type { AuditTrail } from './audit/audit-trail.js';

/** Deletes the records whose time is over, and leaves in the trail that the hub did so by itself. Whether it went well. */
export async function retainRecords(
  intake: Pick<Intake, 'applyRetention'>,
  audit: AuditTrail,
  log: ErrorLog,
): Promise<boolean> {
  try {
    const { records } = await intake.applyRetention(new Date());
    if (records === 0) return true;
    await audit.add({
      account: null,
      accountName: null,
      operation: 'applyRetention',
      outcome: 'DONE',
      code: null,
      subject: { records: String(records) },
    });
    return true;
  } catch (error) {
    log.error({ err: error }, 'records whose time is over were not deleted');
    return false;
  }
}
