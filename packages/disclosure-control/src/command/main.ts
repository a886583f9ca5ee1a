import { run } from './run.js';

/** Paths are meant from where the command was typed, not from the package that npm runs it in. */
const typedFrom = process.env.INIT_CWD ?? process.cwd();
process.exitCode = await run(process.argv.slice(2), typedFrom, process.stdout, process.stderr);
