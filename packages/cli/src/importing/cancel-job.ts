import { z } from 'zod';
import type { HubConnection } from '../hub/hub-connection.js';

const answer = z.object({ cancelImport: z.object({ state: z.string() }) });
const mutation = 'mutation CancelImport($id: ID!) { cancelImport(id: $id) { state } }';

/** Stops an import job at the hub, and says how the job stands then; null where the hub could not be asked or knows no such job. */
export async function cancelJob(hub: HubConnection, job: string): Promise<string | null> {
  try {
    const { cancelImport } = await hub.ask(
      answer,
      mutation,
      { id: job },
      { signal: AbortSignal.timeout(10_000) },
    );
    return cancelImport.state;
  } catch {
    return null;
  }
}
