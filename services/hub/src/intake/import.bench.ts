import { createReadStream } from 'node:fs';
import { BenchDatabase } from './testing/bench-database.js';

/** What an import must reach at the least, against COPY of the same rows. */
const leastRatio = 1 / 3;
const rounds = 2;
const rows = Number(process.argv[2] ?? 1_000_000);

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
const perSecond = (seconds: number): string => `${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
const megabytes = (bytes: number): string => `${String(Math.round(bytes / 1e6))} MB`;

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Imports the file over the real path and gives the peak of this process's memory, by quarters of the file. */
async function importCsv(bench: BenchDatabase): Promise<number[]> {
  const intake = await bench.hub.open();
  const job = crypto.randomUUID();
  const peaks = [0, 0, 0, 0, 0];
  let shown = 0;
  const watch = setInterval(() => {
    void intake.job(job).then((found) => {
      const done = found?.progress.rows ?? 0;
      const quarter = Math.min(4, Math.floor((done / rows) * 4));
      peaks[quarter] = Math.max(peaks[quarter] ?? 0, process.memoryUsage.rss());
      if (done > shown) process.stderr.write(`\r  ${done.toLocaleString('en')} rows read `);
      shown = done;
    });
  }, 500);
  try {
    const source = { bytes: createReadStream(bench.csv), fileName: 'rows.csv' };
    const options = { kind: 'SERVICE', dryRun: false, synthetic: true, account: 'bench', job } as const;
    const done = await intake.importFile(source, options);
    if (done.state !== 'STORED' || done.new !== rows)
      throw new Error(
        `the import ended as ${JSON.stringify({ ...done, problems: done.problems.slice(0, 3) })}`,
      );
  } finally {
    clearInterval(watch);
    process.stderr.write('\r');
    await intake.close();
  }
  return peaks;
}

say(`${rows.toLocaleString('en')} rows of CSV imported, against COPY of the same rows into the same table`);
const bench = await BenchDatabase.start();
try {
  await bench.writeCsv(rows);
  const best = { import: Number.POSITIVE_INFINITY, copy: Number.POSITIVE_INFINITY };
  let peaks: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await bench.empty();
    const importing = await timed(async () => {
      peaks = await importCsv(bench);
    });
    best.import = Math.min(best.import, importing);
    say(`  import ${String(round)}: ${importing.toFixed(1)} s, ${perSecond(importing)}`);
    if (round === 1) await bench.dump();
    await bench.empty();
    const copying = await timed(() => bench.copy());
    best.copy = Math.min(best.copy, copying);
    say(`  COPY ${String(round)}: ${copying.toFixed(1)} s, ${perSecond(copying)}`);
  }
  const ratio = best.copy / best.import;
  process.stdout.write(
    `import ${perSecond(best.import)}, COPY ${perSecond(best.copy)}, ratio ${ratio.toFixed(2)} (at least ${leastRatio.toFixed(2)}); memory of the hub by quarters of the file ${peaks.map(megabytes).join(', ')}\n`,
  );
  if (ratio < leastRatio) process.exitCode = 1;
} finally {
  await bench.stop();
}
