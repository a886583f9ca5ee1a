import { addCatalogueCommand } from '../catalogue/catalogue.command.js';
import { addDoctorCommand } from '../doctor/doctor.command.js';
import { exitCode } from '../exit-code.js';
import { addImportCommand } from '../importing/import.command.js';
import { addJobsCommand } from '../jobs/jobs.command.js';
import type { Say } from '../language/say.js';
import { addDeletePersonCommand } from '../person/delete-person.command.js';
import { addPreviewCommand } from '../previewing/preview.command.js';
import { addPublishCommands } from '../publishing/publish.commands.js';
import { addTemplateCommand } from '../templates/template.command.js';
import { addTokenCommands } from '../tokens/token.commands.js';
import { commandVersion } from '../version.js';
import { withExamples, type CommandBuilder } from './command-builder.js';
import { LocalizedCommand } from './localized-command.js';

/** The whole command line: what `veche` understands, in the user's language. */
export function buildProgram(say: Say, perform: CommandBuilder['perform']): LocalizedCommand {
  const program = new LocalizedCommand(say, 'veche')
    .description(say('program.about'))
    .exitOverride()
    .version(commandVersion(), '-V, --version', say('help.version'))
    .option('--hub <URL>', say('program.hub'))
    .option('--token-file <FILE>', say('program.tokenFile'))
    .option('--plain-http', say('program.plainHttp'), false)
    .option('--json', say('program.json'), false)
    .option('--language <LANGUAGE>', say('program.language'));
  withExamples(program, say, [
    ['veche doctor', say('program.exampleDoctor')],
    ['veche template SERVICE --out services.xlsx', say('program.exampleTemplate')],
    ['veche import services.xlsx', say('program.exampleImport')],
    ['veche preview', say('program.examplePreview')],
    ['veche publish PERSONS_SERVED 2026-S1', say('program.examplePublish')],
  ]);
  program.addHelpText('after', `\n${exitCodeHelp(say)}\n\n${environmentHelp(say)}`);

  const builder: CommandBuilder = { program, say, perform };
  addImportCommand(builder);
  addPreviewCommand(builder);
  addPublishCommands(builder);
  addTemplateCommand(builder);
  addJobsCommand(builder);
  addCatalogueCommand(builder);
  addDoctorCommand(builder);
  addTokenCommands(builder);
  addDeletePersonCommand(builder);
  return program;
}

function exitCodeHelp(say: Say): string {
  const meanings: readonly (readonly [number, string])[] = [
    [exitCode.done, say('exit.done')],
    [exitCode.unexpected, say('exit.unexpected')],
    [exitCode.usage, say('exit.usage')],
    [exitCode.fileHasProblems, say('exit.file')],
    [exitCode.refused, say('exit.refused')],
    [exitCode.unreachable, say('exit.unreachable')],
    [exitCode.notAllowed, say('exit.notAllowed')],
    [exitCode.notConfirmed, say('exit.notConfirmed')],
    [exitCode.interrupted, say('exit.interrupted')],
  ];
  const lines = meanings.map(([code, meaning]) => `  ${String(code).padEnd(3)}  ${meaning}`);
  return [say('help.exitCodes'), ...lines].join('\n');
}

function environmentHelp(say: Say): string {
  const variables: readonly (readonly [string, string])[] = [
    ['VECHE_HUB', say('environment.hub')],
    ['VECHE_TOKEN', say('environment.token')],
    ['LC_ALL, LANG', say('environment.language')],
    ['NO_COLOR', say('environment.noColor')],
  ];
  const lines = variables.map(([name, meaning]) => `  ${name.padEnd(12)}  ${meaning}`);
  return [say('help.environment'), ...lines].join('\n');
}
