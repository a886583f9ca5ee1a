import { runServer } from '@veche/service-kit';
import { readArguments } from './arguments.js';
import { startDemo } from './start-demo.js';

await runServer(() =>
  startDemo(readArguments(process.argv.slice(2), process.env), (line) => {
    process.stdout.write(`${line}\n`);
  }),
);
