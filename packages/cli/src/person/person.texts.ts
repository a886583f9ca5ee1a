import { messageTable } from '../language/message-table.js';

export const personTexts = messageTable({
  'person.about': {
    en: 'Deletes all records of one person from the hub.',
    ru: 'Удаляет с сервера сети все записи об одном человеке.',
    sr: 'Briše sa čvora mreže sve zapise o jednoj osobi.',
  },
  'person.explain': {
    en: 'The person is recognised by the key that stands in the network’s own spreadsheets, exactly as it is written there. It is typed unseen, or read from standard input; it is never an argument. What was published stays as it is: a difference of one would show the person.',
    ru: 'Человека узнают по тому ключу, который записан в таблицах сети, в точности как там. Он вводится невидимо или читается из стандартного ввода, но никогда не передаётся аргументом. Опубликованное не меняется: разница в одного человека выдала бы его.',
    sr: 'Osoba se prepoznaje po ključu koji stoji u tabelama mreže, tačno kako je tamo zapisan. Kuca se nevidljivo ili se čita sa standardnog ulaza; nikada nije argument. Objavljeno ostaje kakvo jeste: razlika od jedne osobe bi je odala.',
  },
  'person.exampleAsk': {
    en: 'type the key; it is not shown',
    ru: 'ввести ключ; он не виден на экране',
    sr: 'ukucati ključ; ne vidi se na ekranu',
  },
  'person.exampleFile': {
    en: 'the key from a file, without asking',
    ru: 'ключ из файла, без вопроса',
    sr: 'ključ iz datoteke, bez pitanja',
  },
  'person.typeKey': {
    en: 'The person’s key (it is not shown):',
    ru: 'Ключ человека (на экране не виден):',
    sr: 'Ključ osobe (ne vidi se na ekranu):',
  },
  'person.noKey': {
    en: 'There is no key in what was given.',
    ru: 'Ключ не указан.',
    sr: 'Ključ nije naveden.',
  },
  'person.severalKeys': {
    en: 'There is more than one line. Delete one person at a time.',
    ru: 'Введено больше одной строки. Удаляйте по одному человеку.',
    sr: 'Ima više od jednog reda. Brišite jednu po jednu osobu.',
  },
  'person.tooLong': {
    en: 'That is too long for a key.',
    ru: 'Для ключа это слишком длинно.',
    sr: 'To je predugačko za ključ.',
  },
  'person.question': {
    en: 'Delete all records of this person for good?',
    ru: 'Удалить все записи об этом человеке навсегда?',
    sr: 'Trajno obrisati sve zapise o ovoj osobi?',
  },
  'person.deleted': {
    en: 'Records deleted: {records}',
    ru: 'Удалено записей: {records}',
    sr: 'Obrisano zapisa: {records}',
  },
  'person.none': {
    en: 'The hub had no record with this key. Write it exactly as it stands in the spreadsheet.',
    ru: 'Записей с таким ключом на сервере не было. Введите его в точности так, как он записан в таблице.',
    sr: 'Čvor nije imao zapise sa ovim ključem. Napišite ga tačno kako stoji u tabeli.',
  },
  'person.afterwards': {
    en: 'Remove the person from your spreadsheets too: the next import would bring the records back.',
    ru: 'Удалите этого человека и из своих таблиц: иначе следующая загрузка вернёт записи.',
    sr: 'Uklonite osobu i iz svojih tabela: sledeći uvoz bi vratio zapise.',
  },
});
