import { HubRefusal } from '../../hub-refusal.js';
import { inAllLanguages } from '../localized.js';

/** A request that no route understands, by what the HTTP server says of it. Never in the server's words: they can quote the request. */
export function refusedRequest(status: number): HubRefusal {
  switch (status) {
    case 413:
      return new HubRefusal(
        'BODY_TOO_LARGE',
        inAllLanguages({
          en: 'The request is too large.',
          ru: 'Запрос слишком велик.',
          sr: 'Zahtev je prevelik.',
        }),
      );
    case 415:
      return new HubRefusal(
        'UNSUPPORTED_MEDIA_TYPE',
        inAllLanguages({
          en: 'The request is of a type that is not taken here: files come as multipart/form-data, queries as application/json.',
          ru: 'Запрос такого типа здесь не принимают: файлы шлют как multipart/form-data, запросы как application/json.',
          sr: 'Zahtev ove vrste se ovde ne prima: datoteke se šalju kao multipart/form-data, upiti kao application/json.',
        }),
      );
    default:
      return new HubRefusal(
        'BAD_REQUEST',
        inAllLanguages({
          en: 'The request cannot be read.',
          ru: 'Запрос не удаётся прочитать.',
          sr: 'Zahtev se ne može pročitati.',
        }),
      );
  }
}

export function noSuchRoute(): HubRefusal {
  return new HubRefusal(
    'NO_SUCH_ROUTE',
    inAllLanguages({
      en: 'There is nothing at this address. The page is at /admin/.',
      ru: 'По этому адресу ничего нет. Страница находится по адресу /admin/.',
      sr: 'Na ovoj adresi nema ničega. Stranica je na adresi /admin/.',
    }),
  );
}

/** A parameter of an address that cannot be; `valid` says what could. */
export function badParameter(name: string, valid: string): HubRefusal {
  return new HubRefusal(
    'BAD_PARAMETER',
    inAllLanguages({
      en: `“${name}” in the address cannot be that; valid is: ${valid}.`,
      ru: `«${name}» в адресе не может быть таким; допустимо: ${valid}.`,
      sr: `„${name}“ u adresi ne može biti takvo; dozvoljeno je: ${valid}.`,
    }),
  );
}

export function badMapping(): HubRefusal {
  return new HubRefusal(
    'BAD_MAPPING',
    inAllLanguages({
      en: 'The mapping of columns cannot be read. It comes before the file, as JSON: {"columns":[{"header":"…","field":"person"}]}.',
      ru: 'Соответствие столбцов не удаётся прочитать. Оно идёт перед файлом, в виде JSON: {"columns":[{"header":"…","field":"person"}]}.',
      sr: 'Raspored kolona se ne može pročitati. On ide pre datoteke, kao JSON: {"columns":[{"header":"…","field":"person"}]}.',
    }),
  );
}

export function noFile(): HubRefusal {
  return new HubRefusal(
    'NO_FILE',
    inAllLanguages({
      en: 'The request holds no file, or not in a part called “file”.',
      ru: 'В запросе нет файла или он не в части с именем «file».',
      sr: 'U zahtevu nema datoteke ili ona nije u delu koji se zove „file“.',
    }),
  );
}

export function partsAfterFile(): HubRefusal {
  return new HubRefusal(
    'PARTS_AFTER_FILE',
    inAllLanguages({
      en: 'Something comes after the file. Send one file at a time, as the last part; the mapping of columns comes before it. Nothing was stored.',
      ru: 'После файла идёт что-то ещё. Отправляйте по одному файлу, последней частью; соответствие столбцов идёт перед ним. Ничего не сохранено.',
      sr: 'Posle datoteke stiže još nešto. Šaljite po jednu datoteku, kao poslednji deo; raspored kolona ide pre nje. Ništa nije sačuvano.',
    }),
  );
}

export function fileTooLarge(megabytes: number): HubRefusal {
  return new HubRefusal(
    'TOO_LARGE',
    inAllLanguages({
      en: `The file has more than ${megabytes} MB, which is the most that this hub takes. Split it, for example by month. Nothing was stored.`,
      ru: `Файл больше ${megabytes} МБ, а больше этот узел не принимает. Разделите его, например по месяцам. Ничего не сохранено.`,
      sr: `Datoteka je veća od ${megabytes} MB, a više ovaj čvor ne prima. Podelite je, na primer po mesecima. Ništa nije sačuvano.`,
    }),
  );
}

export function uploadStalled(): HubRefusal {
  return new HubRefusal(
    'UPLOAD_STALLED',
    inAllLanguages({
      en: 'The file stopped coming. Nothing was stored; send it again.',
      ru: 'Передача файла прервалась. Ничего не сохранено; отправьте файл снова.',
      sr: 'Prenos datoteke je stao. Ništa nije sačuvano; pošaljite datoteku ponovo.',
    }),
  );
}

export function busy(): HubRefusal {
  return new HubRefusal(
    'BUSY',
    inAllLanguages({
      en: 'The hub is at work on as much as it can take. Try again in a few seconds.',
      ru: 'Узел занят и больше принять не может. Попробуйте через несколько секунд.',
      sr: 'Čvor radi punom snagom i ne može primiti više. Pokušajte ponovo za nekoliko sekundi.',
    }),
  );
}

export function noSuchTemplate(): HubRefusal {
  return new HubRefusal(
    'NO_SUCH_TEMPLATE',
    inAllLanguages({
      en: 'There is no such template. Templates are called after the kind of record, such as SERVICE.xlsx or SERVICE.csv.',
      ru: 'Такого шаблона нет. Шаблоны названы по виду записи, например SERVICE.xlsx или SERVICE.csv.',
      sr: 'Takvog obrasca nema. Obrasci se zovu po vrsti zapisa, na primer SERVICE.xlsx ili SERVICE.csv.',
    }),
  );
}
