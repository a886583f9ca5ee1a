import { messageTable } from '../language/message-table.js';

export const argumentsTexts = messageTable({
  'help.usage': { en: 'Usage:', ru: 'Как вызывать:', sr: 'Upotreba:' },
  'help.arguments': { en: 'Arguments:', ru: 'Аргументы:', sr: 'Argumenti:' },
  'help.options': { en: 'Options:', ru: 'Параметры:', sr: 'Opcije:' },
  'help.globalOptions': {
    en: 'Options of every command:',
    ru: 'Общие параметры:',
    sr: 'Opcije svih komandi:',
  },
  'help.commands': { en: 'Commands:', ru: 'Команды:', sr: 'Komande:' },
  'help.examples': { en: 'Examples:', ru: 'Примеры:', sr: 'Primeri:' },
  'help.exitCodes': { en: 'Exit codes:', ru: 'Коды завершения:', sr: 'Izlazni kodovi:' },
  'help.environment': { en: 'Environment:', ru: 'Переменные среды:', sr: 'Promenljive okruženja:' },
  'help.default': {
    en: '(unless given: {value})',
    ru: '(если не указано: {value})',
    sr: '(ako nije navedeno: {value})',
  },
  'help.optionsWord': { en: 'options', ru: 'параметры', sr: 'opcije' },
  'help.commandWord': { en: 'command', ru: 'команда', sr: 'komanda' },
  'help.help': { en: 'show this help', ru: 'показать эту справку', sr: 'prikazuje ovu pomoć' },
  'help.version': { en: 'show the version', ru: 'показать версию', sr: 'prikazuje verziju' },
  'usage.missingArgument': {
    en: 'Something is missing: {name}.',
    ru: 'Не хватает аргумента: {name}.',
    sr: 'Nedostaje argument: {name}.',
  },
  'usage.missingValue': {
    en: 'The option {option} needs a value.',
    ru: 'Параметру {option} нужно значение.',
    sr: 'Opciji {option} je potrebna vrednost.',
  },
  'usage.missingOption': {
    en: 'The option {option} is needed.',
    ru: 'Нужен параметр {option}.',
    sr: 'Potrebna je opcija {option}.',
  },
  'usage.conflict': {
    en: 'The options {option} and {other} do not go together.',
    ru: 'Параметры {option} и {other} несовместимы.',
    sr: 'Opcije {option} i {other} ne idu zajedno.',
  },
  'usage.unknownOption': {
    en: 'There is no option {option}.',
    ru: 'Параметра {option} нет.',
    sr: 'Opcija {option} ne postoji.',
  },
  'usage.excess': {
    en: 'There are more words than this command takes. Put what has blanks in it into quotes.',
    ru: 'Слов больше, чем нужно этой команде. То, в чём есть пробелы, возьмите в кавычки.',
    sr: 'Ima više reči nego što ova komanda prima. Ono što sadrži razmake stavite pod navodnike.',
  },
  'usage.unknownCommand': {
    en: 'There is no command {command}. The commands are: {commands}.',
    ru: 'Команды {command} нет. Есть команды: {commands}.',
    sr: 'Komanda {command} ne postoji. Komande su: {commands}.',
  },
  'usage.seeHelp': {
    en: 'Help: `{command} --help`',
    ru: 'Справка: `{command} --help`',
    sr: 'Pomoć: `{command} --help`',
  },
  'usage.language': {
    en: 'The command does not speak that language. Languages: en, ru, sr-Latn, sr-Cyrl.',
    ru: 'Такого языка у команды нет. Языки: en, ru, sr-Latn, sr-Cyrl.',
    sr: 'Komanda ne govori taj jezik. Jezici: `en, ru, sr-Latn, sr-Cyrl`.',
  },
  'usage.period': {
    en: '{period} is no period. Write a year `2026`, a half-year `2026-S1` or `2026-S2`, a quarter `2026-Q1`, or a month `2026-M01`.',
    ru: '{period} — не период. Напишите год `2026`, полугодие `2026-S1` или `2026-S2`, квартал `2026-Q1` или месяц `2026-M01`.',
    sr: '{period} nije period. Napišite godinu `2026`, polugodište `2026-S1` ili `2026-S2`, kvartal `2026-Q1` ili mesec `2026-M01`.',
  },
  'usage.indicator': {
    en: '{indicator} is no name of an indicator. `veche preview` lists them.',
    ru: '{indicator} — не название показателя. Их список покажет `veche preview`.',
    sr: '{indicator} nije naziv pokazatelja. Spisak prikazuje `veche preview`.',
  },
});
