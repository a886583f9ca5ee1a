import type { ReactElement } from 'react';
import type { HubState } from '../hub/accounts.js';
import { Notice } from '../parts/notice.js';
import { startTexts } from '../texts/start-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** The network's rules that protect people, and how the hub stands with its gateway. */
export function HubRules({ state }: { readonly state: HubState }): ReactElement {
  const say = useTexts(startTexts);
  const { gateway, threshold, sensitiveThreshold, retentionMonths } = state;
  return (
    <section>
      <h2>{say('rules')}</h2>
      <ul className="plain-list">
        <li>{say('rule', { count: threshold })}</li>
        {sensitiveThreshold !== threshold && <li>{say('sensitive', { count: sensitiveThreshold })}</li>}
        {retentionMonths !== null && <li>{say('retention', { count: retentionMonths })}</li>}
        {gateway?.reachable === true && <li>{say('gateway')}</li>}
      </ul>
      {gateway?.reachable === false && <Notice tone="warn" title={say('gatewayGone')} />}
      {typeof gateway?.waitingFor === 'string' && (
        <Notice tone="warn" title={say('waiting', { what: gateway.waitingFor })} />
      )}
    </section>
  );
}
