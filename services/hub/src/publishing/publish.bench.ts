import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadHighs } from '@veche/disclosure-control';
import { periodSchema, publisherCodeSchema, regionCodeSchema } from '@veche/domain';
import { starterIndicators } from '@veche/domain/indicators';
import { appendSigned } from '@veche/feed';
import { openReader } from '@veche/persistence';
import { startEmbeddedPostgres } from '@veche/persistence/embedded';
import { openWriter } from '@veche/persistence/writing';
import { generateSigningKey } from '@veche/release';
import { openPrivateStore } from '../service-records/private-store.js';
import { openPublications } from './open-publications.js';
import { protectGroup, type GroupToProtect } from './protection/protect-group.js';
import type { Protector } from './protection/protector.js';
import { openPublishingDatabase } from './publishing-database.js';
import { fillWithRecords } from './testing/many-records.js';

/** What publishing may take at the most, in seconds, over a million records. */
const most = 60;
const records = Number(process.argv[2] ?? 1_000_000);
const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const solver = await loadHighs();
const took = { protect: 0, audit: 0 };
const protector: Protector = {
  protect: (_fingerprint, group: GroupToProtect) => {
    const start = performance.now();
    const protection = protectGroup(group, solver);
    took.audit = protection.ok ? protection.auditSeconds : 0;
    took.protect = (performance.now() - start) / 1000 - took.audit;
    return Promise.resolve(protection);
  },
};

const folder = await mkdtemp(join(tmpdir(), 'veche-bench-'));
const server = await startEmbeddedPostgres({ folder });
try {
  await server.createDatabase('bench');
  const url = server.url('bench');
  await (await openPrivateStore({ url })).close();
  const writer = await openWriter({ url });
  const reader = await openReader({ url });
  const gateway = { publisher: publisherCodeSchema.parse('veche'), key: await generateSigningKey() };
  for (const body of structuredClone(starterIndicators))
    await appendSigned({ kind: 'definition', body }, gateway, writer);
  const database = openPublishingDatabase(url);
  say(`publishing from ${records.toLocaleString('en')} service records`);
  await fillWithRecords(database, records);
  const publications = openPublications({
    url,
    publisher: {
      code: publisherCodeSchema.parse('bench'),
      key: await generateSigningKey(),
      ...{ writer, reader },
    },
    network: {
      profile: { names: [], descriptions: [], territory: regionCodeSchema.parse('RU-OMS') },
      policy: { threshold: 5, sensitiveThreshold: 10, zeros: 'PUBLISHED' },
    },
    ...{ gateway: null, seed: 'bench', protector },
  });
  const ref = { indicator: 'PERSONS_SERVED', period: periodSchema.parse('2026-S1'), synthetic: false };
  const start = performance.now();
  const { fingerprint, cells, hidden, refusal } = await publications.preview(ref);
  if (refusal) throw new Error(`publishing is refused: ${refusal.code}`);
  const previewed = (performance.now() - start) / 1000;
  say(`  a preview of ${String(cells)} cells, ${String(hidden)} of them hidden: ${previewed.toFixed(1)} s`);
  const aggregate = previewed - took.protect - took.audit;
  const { protect, audit } = took;
  const second = performance.now();
  await publications.publish(ref, { fingerprint, account: 'bench' });
  const append = (performance.now() - second) / 1000;
  // What the preview counted is not counted again: publishing takes both together.
  const published = previewed + append;
  const told = Object.entries({ aggregate, protect, audit, append }).map(
    ([step, seconds]) => `${step} ${seconds.toFixed(2)} s`,
  );
  process.stdout.write(`publish ${published.toFixed(1)} s (at most ${String(most)} s): ${told.join(', ')}\n`);
  if (published > most) process.exitCode = 1;
  await publications.close();
  await database.destroy();
  await reader.close();
  await writer.close();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
