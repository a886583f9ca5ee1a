import { serbianCyrillic, type LocalizedText } from '@veche/domain';
import type { TableFileError } from '@veche/exchange/records';
import { HubRefusal } from '../hub-refusal.js';

function inAllLanguages(en: string, ru: string, srLatn: string): readonly LocalizedText[] {
  return [
    { language: 'en', text: en, ours: true },
    { language: 'ru', text: ru, ours: true },
    { language: 'sr-Latn', text: srLatn, ours: true },
    { language: 'sr-Cyrl', text: serbianCyrillic(srLatn), ours: true },
  ];
}

/** Only one import, deletion or clearing changes the records at a time. */
export function importIsRunning(): HubRefusal {
  return new HubRefusal(
    'IMPORT_RUNNING',
    inAllLanguages(
      'The records are being changed by another import. Nothing was changed; try again when it is done. A trial run is possible meanwhile.',
      'Записи сейчас изменяет другая загрузка. Ничего не изменено; повторите, когда она закончится. Пробную проверку можно сделать и сейчас.',
      'Zapise upravo menja drugi uvoz. Ništa nije promenjeno; pokušajte ponovo kada se on završi. Probna provera je moguća i sada.',
    ),
  );
}

/** A hub reads some files at a time, not any number. */
export function tooManyImports(): HubRefusal {
  return new HubRefusal(
    'TOO_MANY_IMPORTS',
    inAllLanguages(
      'Several files are being read already. Try again in a minute.',
      'Уже читается несколько файлов. Повторите через минуту.',
      'Već se čita nekoliko datoteka. Pokušajte ponovo za minut.',
    ),
  );
}

export function badJobId(): HubRefusal {
  return new HubRefusal(
    'BAD_JOB_ID',
    inAllLanguages(
      'The number of the import has to be a new UUID.',
      'Номер загрузки должен быть новым UUID.',
      'Broj uvoza mora biti novi UUID.',
    ),
  );
}

/** Nobody removes records of all times by leaving a field empty. */
export function replacingNeedsPeriod(): HubRefusal {
  return new HubRefusal(
    'REPLACE_NEEDS_PERIOD',
    inAllLanguages(
      'Say which half-year the file replaces. Nothing was changed.',
      'Укажите, какое полугодие заменяет этот файл. Ничего не изменено.',
      'Navedite koje polugodište ova datoteka zamenjuje. Ništa nije promenjeno.',
    ),
  );
}

export function badPage(): HubRefusal {
  return new HubRefusal(
    'BAD_CURSOR',
    inAllLanguages(
      'The list cannot be continued there: ask for it from the start.',
      'Список нельзя продолжить с этого места: запросите его с начала.',
      'Lista se ne može nastaviti odatle: zatražite je od početka.',
    ),
  );
}

export function noSuchColumns(): HubRefusal {
  return new HubRefusal(
    'BAD_MAPPING',
    inAllLanguages(
      'The columns cannot be kept like this: at most 256, each with a header of at most 200 characters and a field of this kind of table.',
      'Столбцы нельзя сохранить в таком виде: их не больше 256, у каждого заголовок не длиннее 200 знаков и поле этого вида таблиц.',
      'Kolone se ne mogu sačuvati ovako: najviše 256, svaka sa zaglavljem do 200 znakova i poljem ove vrste tabela.',
    ),
  );
}

export function noSuchPerson(): HubRefusal {
  return new HubRefusal(
    'BAD_PERSON_KEY',
    inAllLanguages(
      'Give the person’s key as it stands in your tables, or the pseudonym that starts with “veche:”.',
      'Укажите ключ человека так, как он стоит в ваших таблицах, или псевдоним, который начинается с «veche:».',
      'Navedite ključ osobe onako kako stoji u vašim tabelama, ili pseudonim koji počinje sa „veche:“.',
    ),
  );
}

/** The upload ended in the middle, or nothing came for a minute. */
export class UploadBroken extends HubRefusal {
  constructor() {
    super(
      'UPLOAD_BROKEN',
      inAllLanguages(
        'The file did not arrive to its end. Nothing was stored; send it again.',
        'Файл пришёл не до конца. Ничего не сохранено; отправьте его ещё раз.',
        'Datoteka nije stigla do kraja. Ništa nije sačuvano; pošaljite je ponovo.',
      ),
    );
  }
}

/** A file that is no table, for those who answer to a person. */
export function notReadable(error: TableFileError): HubRefusal {
  return new HubRefusal(error.code, error.texts);
}

export function diskIsFull(): HubRefusal {
  return new HubRefusal(
    'DISK_FULL',
    inAllLanguages(
      'The hub’s disk is full. Nothing was stored; make room, then import the file again.',
      'На диске узла нет места. Ничего не сохранено; освободите место и загрузите файл ещё раз.',
      'Disk čvorišta je pun. Ništa nije sačuvano; oslobodite prostor, pa ponovo uvezite datoteku.',
    ),
  );
}

export function databaseIsLost(): HubRefusal {
  return new HubRefusal(
    'DATABASE_LOST',
    inAllLanguages(
      'The hub’s database stopped answering. Look at the import again in a minute: it says whether anything was stored.',
      'База данных узла перестала отвечать. Посмотрите на загрузку через минуту: в ней сказано, сохранено ли что-нибудь.',
      'Baza podataka čvorišta je prestala da odgovara. Pogledajte uvoz za minut: tamo piše da li je nešto sačuvano.',
    ),
  );
}
