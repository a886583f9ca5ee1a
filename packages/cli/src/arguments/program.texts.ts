import { messageTable } from '../language/message-table.js';

export const programTexts = messageTable({
  'program.about': {
    en: 'From a spreadsheet to published figures: check, store, preview, publish.',
    ru: 'От таблицы до опубликованных чисел: проверить, сохранить, просмотреть, опубликовать.',
    sr: 'Od tabele do objavljenih brojeva: proveriti, sačuvati, pregledati, objaviti.',
  },
  'program.hub': {
    en: 'the hub’s address; else VECHE_HUB, else http://localhost:4001',
    ru: 'адрес сервера сети; иначе VECHE_HUB, иначе http://localhost:4001',
    sr: 'adresa čvora mreže; inače `VECHE_HUB`, inače http://localhost:4001',
  },
  'program.tokenFile': {
    en: 'a file with your access token; else VECHE_TOKEN',
    ru: 'файл с вашим ключом доступа; иначе VECHE_TOKEN',
    sr: 'datoteka sa vašim pristupnim ključem; inače `VECHE_TOKEN`',
  },
  'program.plainHttp': {
    en: 'allow a connection that is not encrypted',
    ru: 'разрешить незашифрованное соединение',
    sr: 'dozvoliti vezu koja nije šifrovana',
  },
  'program.json': {
    en: 'data as one JSON document',
    ru: 'данные одним документом JSON',
    sr: 'podaci kao jedan `JSON` dokument',
  },
  'program.language': {
    en: 'en, ru, sr-Latn or sr-Cyrl; else the language of the system',
    ru: 'en, ru, sr-Latn или sr-Cyrl; иначе язык системы',
    sr: '`en`, `ru`, `sr-Latn` ili `sr-Cyrl`; inače jezik sistema',
  },
  'program.exampleDoctor': {
    en: 'is all ready?',
    ru: 'всё ли готово?',
    sr: 'da li je sve spremno?',
  },
  'program.exampleTemplate': {
    en: 'an empty spreadsheet',
    ru: 'пустая таблица',
    sr: 'prazna tabela',
  },
  'program.exampleImport': {
    en: 'check it; add --store to store it',
    ru: 'проверить её; с --store — сохранить',
    sr: 'proveriti je; sa `--store` sačuvati',
  },
  'program.examplePreview': {
    en: 'what would be public',
    ru: 'что станет публичным',
    sr: 'šta bi bilo javno',
  },
  'program.examplePublish': { en: 'publish', ru: 'опубликовать', sr: 'objaviti' },
  'exit.done': {
    en: 'done, or there was nothing to do',
    ru: 'сделано или делать было нечего',
    sr: 'urađeno, ili nije bilo šta da se uradi',
  },
  'exit.unexpected': {
    en: 'something unexpected went wrong',
    ru: 'непредвиденная ошибка',
    sr: 'neočekivana greška',
  },
  'exit.usage': {
    en: 'the command was called wrongly, or a file of yours cannot be read or written',
    ru: 'команда вызвана неверно, либо ваш файл не читается или не записывается',
    sr: 'komanda je pogrešno pozvana, ili se vaša datoteka ne može čitati ili upisati',
  },
  'exit.file': { en: 'the file has errors', ru: 'в файле есть ошибки', sr: 'datoteka ima grešaka' },
  'exit.refused': { en: 'the hub refused', ru: 'сервер сети отказал', sr: 'čvor mreže je odbio' },
  'exit.unreachable': {
    en: 'the hub cannot be reached',
    ru: 'сервер сети недоступен',
    sr: 'čvor mreže nije dostupan',
  },
  'exit.notAllowed': {
    en: 'the token is not valid, or may not do this',
    ru: 'ключ доступа не действует или не даёт на это права',
    sr: 'pristupni ključ ne važi ili ne daje to pravo',
  },
  'exit.notConfirmed': {
    en: 'you were asked and did not say yes',
    ru: 'на вопрос не было ответа «да»',
    sr: 'na pitanje nije odgovoreno „da“',
  },
  'exit.interrupted': {
    en: 'stopped with Ctrl-C',
    ru: 'остановлено клавишами Ctrl-C',
    sr: 'prekinuto tasterima `Ctrl-C`',
  },
  'environment.hub': { en: 'the hub’s address', ru: 'адрес сервера сети', sr: 'adresa čvora mreže' },
  'environment.token': {
    en: 'your access token; a file with --token-file is safer',
    ru: 'ваш ключ доступа; файл через --token-file надёжнее',
    sr: 'vaš pristupni ključ; datoteka preko `--token-file` je bezbednija',
  },
  'environment.language': {
    en: 'the language, such as ru_RU.UTF-8 or sr_RS.UTF-8@latin',
    ru: 'язык, например ru_RU.UTF-8 или sr_RS.UTF-8@latin',
    sr: 'jezik, na primer `ru_RU.UTF-8` ili `sr_RS.UTF-8@latin`',
  },
  'environment.noColor': { en: 'no colours', ru: 'без цветов', sr: 'bez boja' },
});
