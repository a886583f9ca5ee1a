import { periodSchema, publisherCodeSchema, regionCodeSchema } from '@veche/domain';
import { openReader } from '@veche/persistence';
import { openWriter } from '@veche/persistence/writing';
import { loadOrCreateSigningKey } from '@veche/service-kit';
import pg from 'pg';
import { openPublications } from '../open-publications.js';

/**
 * A process of its own that publishes what there is and ends itself, as SIGKILL does, at a step that it is told: before its nth statement of the
 * publication is sent (2 n), or a moment after (2 n + 1). Without one it goes to its end and prints how many steps there are.
 */
const [url = '', data = '', killAt = ''] = process.argv.slice(2);
const fatalStep = killAt === '' ? Number.POSITIVE_INFINITY : Number(killAt);
let steps = 0;
let counting = false;

function step(): void {
  if (!counting) return;
  const now = steps;
  steps += 1;
  if (2 * now === fatalStep) process.kill(process.pid, 'SIGKILL');
  if (2 * now + 1 === fatalStep) setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1);
}

// eslint does not know that the method gets its `this` back.
const send = Reflect.get(pg.Client.prototype, 'query') as (...values: unknown[]) => unknown;
Reflect.set(pg.Client.prototype, 'query', function (this: unknown, ...values: unknown[]) {
  step();
  return Reflect.apply(send, this, values);
});

const writer = await openWriter({ url });
const reader = await openReader({ url });
const publications = openPublications({
  url,
  publisher: {
    code: publisherCodeSchema.parse('omsk'),
    key: await loadOrCreateSigningKey(data),
    ...{ writer, reader },
  },
  network: {
    profile: { names: [], descriptions: [], territory: regionCodeSchema.parse('RU-OMS') },
    policy: { threshold: 5, sensitiveThreshold: 10, zeros: 'PUBLISHED' },
  },
  gateway: null,
  seed: 'a seed',
});
const ref = { indicator: 'REHAB_EXITS', period: periodSchema.parse('2026-S1'), synthetic: false };
const { fingerprint } = await publications.preview(ref);
counting = true;
await publications.publish(ref, { fingerprint, account: 'tester' });
counting = false;
process.stdout.write(JSON.stringify({ steps }));
await publications.close();
await reader.close();
await writer.close();
