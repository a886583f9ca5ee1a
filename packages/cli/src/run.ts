import { CommanderError, type Command } from 'commander';
import { buildProgram } from './arguments/program.js';
import { usageError } from './arguments/usage-error.js';
import { exitCode, type ExitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { holdsToken } from './hub/hub-token.js';
import { Interrupted } from './interrupted.js';
import { askedLanguage, languageOf } from './language/choose-language.js';
import { speak, type Say } from './language/say.js';
import { openSession, type GlobalOptions, type Surroundings } from './open-session.js';
import { Output } from './terminal/output.js';
import { printable, printableJson } from './terminal/printable.js';

/** Runs the command with the words that were typed after its name, and says how it ended. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const asked = askedLanguage(words);
  const language = asked ?? languageOf(surroundings.env);
  const say = speak(language);
  let code: ExitCode = exitCode.done;
  const program = buildProgram(say, async (command, work) => {
    const session = openSession(surroundings, command.optsWithGlobals<GlobalOptions>(), language, say);
    code = await work(session);
  });
  program.configureOutput({
    writeOut: (text) => surroundings.stdout.write(text),
    writeErr: (text) => surroundings.stderr.write(text),
  });
  try {
    if (holdsToken(words)) throw usageError('TOKEN_ON_COMMAND_LINE', say('token.onCommandLine'));
    if (asked === undefined) throw usageError('UNKNOWN_LANGUAGE', say('usage.language'));
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return ended(error, program, surroundings, say);
  }
}

/** How a command ended that did not come to its end: the reason on stderr, and for a program that reads JSON on stdout too. */
async function ended(
  error: unknown,
  program: Command,
  surroundings: Surroundings,
  say: Say,
): Promise<ExitCode> {
  const err = new Output(surroundings.stderr, surroundings.env);
  if (error instanceof CommanderError) return afterHelp(error);
  if (error instanceof Interrupted) {
    await err.line(say('interrupted'));
    return exitCode.interrupted;
  }
  const failure = error instanceof Failure ? error : unexpected(error, say);
  await err.line(err.style.bad(failure.message));
  if (program.opts<GlobalOptions>().json) {
    const out = new Output(surroundings.stdout, surroundings.env);
    const { code, message, exit } = failure;
    await out.line(printableJson({ error: { code, message, exit } }));
  }
  return failure.exit;
}

/** Commander has written the help or the version already; help that was not asked for means that something was missing. */
function afterHelp({ exitCode: status }: CommanderError): ExitCode {
  return status === 0 ? exitCode.done : exitCode.usage;
}

function unexpected(error: unknown, say: Say): Failure {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure(
    'UNEXPECTED',
    exitCode.unexpected,
    say('unexpected', { what: printable(what).slice(0, 300) }),
  );
}
