import { messageTable } from '../language/message-table.js';

export const filesTexts = messageTable({
  'file.unreadable': {
    en: 'The file {file} cannot be read: {reason}.',
    ru: 'Не удаётся прочитать файл {file}: {reason}.',
    sr: 'Datoteka {file} ne može da se pročita: {reason}.',
  },
  'file.unwritable': {
    en: 'The file {file} cannot be written: {reason}. Nothing was left half-written.',
    ru: 'Не удаётся записать файл {file}: {reason}. Недописанных файлов не осталось.',
    sr: 'Datoteka {file} ne može da se upiše: {reason}. Ništa nije ostalo napola upisano.',
  },
  'file.exists': {
    en: 'The file {file} is there already, and may hold your work. Choose another name, or add `--overwrite`.',
    ru: 'Файл {file} уже есть, и в нём может быть ваша работа. Выберите другое имя или добавьте `--overwrite`.',
    sr: 'Datoteka {file} već postoji i u njoj je možda vaš rad. Izaberite drugo ime ili dodajte `--overwrite`.',
  },
  'file.same': {
    en: '{file} is the very file that is read. Choose another name for what is written.',
    ru: '{file} — тот самый файл, который читается. Выберите для записи другое имя.',
    sr: '{file} je upravo datoteka koja se čita. Izaberite drugo ime za ono što se upisuje.',
  },
  'file.empty': {
    en: 'The file {file} is empty.',
    ru: 'Файл {file} пуст.',
    sr: 'Datoteka {file} je prazna.',
  },
  'file.changed': {
    en: 'The file {file} changed while it was being sent. Close it in other programs and try again.',
    ru: 'Файл {file} изменился во время отправки. Закройте его в других программах и повторите.',
    sr: 'Datoteka {file} se promenila tokom slanja. Zatvorite je u drugim programima i pokušajte ponovo.',
  },
  'file.notFound': { en: 'there is no such file', ru: 'такого файла нет', sr: 'takva datoteka ne postoji' },
  'file.forbidden': {
    en: 'you are not allowed to',
    ru: 'нет прав доступа',
    sr: 'nemate dozvolu za pristup',
  },
  'file.isFolder': { en: 'it is a folder', ru: 'это папка', sr: 'to je fascikla' },
  'file.noFolder': {
    en: 'a folder on the way to it does not exist',
    ru: 'папки на пути к нему нет',
    sr: 'fascikla na putu do nje ne postoji',
  },
  'file.diskFull': { en: 'the disk is full', ru: 'на диске нет места', sr: 'disk je pun' },
  'file.readOnly': {
    en: 'the disk can only be read',
    ru: 'диск доступен только для чтения',
    sr: 'disk može samo da se čita',
  },
  'file.otherReason': { en: 'an unknown reason', ru: 'причина неизвестна', sr: 'razlog nije poznat' },
  'file.written': { en: 'Written: {file}', ru: 'Записан файл: {file}', sr: 'Upisana je datoteka: {file}' },
});
