import { z } from 'zod';
import type { HubConnection } from '../hub/hub-connection.js';
import { whenText } from '../publishing/publication-words.js';
import type { Session } from '../session.js';
import { commandVersion } from '../version.js';
import { fine, problem, type Finding } from './finding.js';

const answer = z.object({
  hub: z.object({
    code: z.string(),
    name: z.string(),
    version: z.string(),
    threshold: z.number(),
    sensitiveThreshold: z.number(),
    retentionMonths: z.number().nullable(),
    ledgerComplete: z.boolean(),
    gateway: z
      .object({ url: z.string(), reachable: z.boolean(), waitingFor: z.string().nullable() })
      .nullable(),
  }),
  recordCounts: z.array(z.object({ records: z.number(), synthetic: z.boolean() })),
  publications: z.object({
    totalCount: z.number().nullable(),
    nodes: z.array(z.object({ publishedAt: z.string() })),
  }),
});

type State = z.infer<typeof answer>;

const query = `query Doctor {
  hub { code name version threshold sensitiveThreshold retentionMonths ledgerComplete gateway { url reachable waitingFor } }
  recordCounts { records synthetic }
  publications(first: 1) { totalCount nodes { publishedAt } }
}`;

/** The hub's version, policy, records, and how it stands with the gateway. */
export async function examineHub(session: Session, connection: HubConnection): Promise<Finding[]> {
  if (connection.access.token === null) return [];
  const state = await connection.ask(answer, query);
  const { say } = session;
  const { hub } = state;
  return [
    fine('NETWORK', say('doctor.network', { code: hub.code, name: hub.name })),
    version(session, hub.version),
    fine('POLICY', say('doctor.policy', { threshold: hub.threshold, sensitive: hub.sensitiveThreshold })),
    fine(
      'RETENTION',
      hub.retentionMonths === null
        ? say('doctor.keptForEver')
        : say('doctor.kept', { months: hub.retentionMonths }),
    ),
    fine(
      'RECORDS',
      say('doctor.records', { real: recordsOf(state, false), synthetic: recordsOf(state, true) }),
    ),
    ledger(session, state),
    ...gatewayFindings(session, hub.gateway),
  ];
}

function version({ say }: Session, hub: string): Finding {
  const command = commandVersion();
  const text = say('doctor.versions', { hub, command });
  return hub === command ? fine('VERSION', text) : problem('VERSION', text, say('doctor.update'));
}

function recordsOf({ recordCounts }: State, synthetic: boolean): number {
  return recordCounts
    .filter((count) => count.synthetic === synthetic)
    .reduce((total, { records }) => total + records, 0);
}

/** Whether the hub remembers all that it published, and when it last did. */
function ledger({ say, language }: Session, { hub, publications }: State): Finding {
  if (!hub.ledgerComplete)
    return problem('LEDGER', say('doctor.ledgerIncomplete'), say('doctor.restoreBackup'));
  const [last] = publications.nodes;
  if (last === undefined) return fine('LEDGER', say('doctor.ledgerEmpty'));
  const when = whenText(last.publishedAt, language);
  return fine('LEDGER', say('doctor.ledger', { count: publications.totalCount ?? 1, when }));
}

function gatewayFindings({ say }: Session, gateway: State['hub']['gateway']): Finding[] {
  if (gateway === null) return [problem('GATEWAY', say('doctor.noGateway'), say('doctor.setGateway'))];
  const { url, reachable, waitingFor } = gateway;
  return [
    reachable
      ? fine('GATEWAY', say('doctor.gatewayAnswers', { url }))
      : problem('GATEWAY', say('doctor.gatewaySilent', { url }), say('doctor.askGateway')),
    waitingFor === null
      ? fine('DEFINITIONS', say('doctor.definitions'))
      : problem('DEFINITIONS', say('doctor.waiting', { waitingFor }), say('doctor.waitForDefinitions')),
  ];
}
