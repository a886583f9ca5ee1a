import { runServer } from '@veche/service-kit';
import { readArguments } from './arguments.js';
import { startDemo } from './start-demo.js';

/** Longer than its servers are given to stop: it goes last. */
const stopDeadline = 30_000;

await runServer(
  () =>
    startDemo(readArguments(process.argv.slice(2), process.env), (line) => {
      process.stdout.write(`${line}\n`);
    }),
  { stopDeadline },
);
