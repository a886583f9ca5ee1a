import { messageTable } from '../language/message-table.js';

export const importTexts = messageTable({
  'import.about': {
    en: 'Checks a spreadsheet of service records at the hub, and stores it with --store.',
    ru: 'Проверяет таблицу с записями об услугах на сервере сети; с --store сохраняет её.',
    sr: 'Proverava tabelu sa zapisima o uslugama na čvoru mreže; sa `--store` je čuva.',
  },
  'import.explain': {
    en: 'Without --store nothing is stored: all that is wrong is said at once, and what would be new or changed. A file is stored whole or not at all; the same file twice changes nothing. The column that says who somebody is becomes a keyed code inside the hub and is kept nowhere; columns with names or phones are refused.',
    ru: 'Без --store ничего не сохраняется: команда сразу называет все ошибки и говорит, что было бы добавлено или изменено. Файл сохраняется целиком или не сохраняется вовсе; повторная загрузка того же файла ничего не меняет. Столбец, по которому узнают человека, превращается внутри сервера в код с секретным ключом и нигде не хранится; столбцы с именами и телефонами не принимаются.',
    sr: 'Bez `--store` ništa se ne čuva: komanda odmah navodi sve greške i kaže šta bi bilo novo ili izmenjeno. Datoteka se čuva cela ili nikako; ista datoteka drugi put ništa ne menja. Kolona po kojoj se osoba prepoznaje pretvara se unutar čvora u kod sa tajnim ključem i nigde se ne čuva; kolone sa imenima i telefonima se ne primaju.',
  },
  'import.file': {
    en: 'the spreadsheet: CSV or XLSX',
    ru: 'таблица: CSV или XLSX',
    sr: 'tabela: `CSV` ili XLSX',
  },
  'import.optionKind': {
    en: 'what a row is about: SERVICE, REHAB_ENTRY, REHAB_EXIT, PREVENTION or TRAINING',
    ru: 'о чём строка: SERVICE (услуга), REHAB_ENTRY (поступление на реабилитацию), REHAB_EXIT (выбытие), PREVENTION (профилактика) или TRAINING (обучение)',
    sr: 'o čemu je red: `SERVICE` (usluga), `REHAB_ENTRY` (početak rehabilitacije), `REHAB_EXIT` (izlazak), `PREVENTION` (prevencija) ili `TRAINING` (obuka)',
  },
  'import.optionStore': {
    en: 'store the records, if nothing is wrong with any of them',
    ru: 'сохранить записи, если ни в одной нет ошибок',
    sr: 'sačuvati zapise ako ni u jednom nema greške',
  },
  'import.optionMap': {
    en: 'read a column as this field, for example "Дата=date"; IGNORE leaves it out; can be repeated',
    ru: 'читать столбец как это поле, например "Дата=date"; IGNORE — пропустить столбец; можно повторять',
    sr: 'čitati kolonu kao ovo polje, na primer `"Datum=date"`; `IGNORE` izostavlja kolonu; može se ponavljati',
  },
  'import.optionRemember': {
    en: 'have the hub remember for the network how the columns are read',
    ru: 'запомнить для сети, как читаются столбцы',
    sr: 'zapamtiti za mrežu kako se kolone čitaju',
  },
  'import.optionColumns': {
    en: 'only show how each column would be read',
    ru: 'только показать, как был бы прочитан каждый столбец',
    sr: 'samo prikazati kako bi se svaka kolona čitala',
  },
  'import.optionPeriod': {
    en: 'the period that all rows must lie in, for example 2026-S1',
    ru: 'период, в который должны попадать все строки, например 2026-S1',
    sr: 'period u kome moraju biti svi redovi, na primer `2026-S1`',
  },
  'import.optionReplace': {
    en: 'the file is all there is of its --period: records of it that are not in the file are removed. For rows without a number of their own, where a date or a service was corrected',
    ru: 'в файле всё за период --period: записи этого периода, которых в файле нет, удаляются. Нужно, когда в строках без собственного номера исправлены дата или услуга',
    sr: 'u datoteci je sve za period `--period`: zapisi tog perioda kojih u njoj nema uklanjaju se. Za redove bez sopstvenog broja u kojima je ispravljen datum ili usluga',
  },
  'import.optionSheet': {
    en: 'the sheet of an XLSX file, by name or number; the first one unless given',
    ru: 'лист файла XLSX, по имени или номеру; если не указан — первый',
    sr: 'list datoteke XLSX, po imenu ili broju; prvi ako nije naveden',
  },
  'import.optionSynthetic': {
    en: 'these records are made up, for trying out; they never meet real ones',
    ru: 'это вымышленные записи для пробы; с настоящими они не смешиваются',
    sr: 'ovo su izmišljeni zapisi za probu; nikada se ne mešaju sa pravim',
  },
  'import.optionRejected': {
    en: 'write the rejected rows and what is wrong with them into this CSV file, to be mended',
    ru: 'записать отклонённые строки и их ошибки в этот файл CSV для исправления',
    sr: 'upisati odbijene redove i njihove greške u ovu `CSV` datoteku, za ispravku',
  },
  'import.optionOverwrite': {
    en: 'overwrite that file if it is there already',
    ru: 'перезаписать этот файл, если он уже есть',
    sr: 'zameniti tu datoteku ako već postoji',
  },
  'import.exampleCheck': {
    en: 'check a file; nothing is stored',
    ru: 'проверить файл, ничего не сохраняя',
    sr: 'proveriti datoteku; ništa se ne čuva',
  },
  'import.exampleStore': { en: 'store it', ru: 'сохранить', sr: 'sačuvati' },
  'import.exampleMend': {
    en: 'get the rejected rows as a file to mend',
    ru: 'получить отклонённые строки файлом для исправления',
    sr: 'dobiti odbijene redove kao datoteku za ispravku',
  },
  'import.exampleReplace': {
    en: 'see what would go if the file took the place of all that is kept of its half-year',
    ru: 'посмотреть, что было бы удалено, если файл заменит всё сохранённое за полугодие',
    sr: 'videti šta bi bilo uklonjeno ako datoteka zameni sve što je sačuvano za polugodište',
  },
  'import.exampleMap': {
    en: 'say what a column holds, and have the hub remember it',
    ru: 'сказать, что содержит столбец, и запомнить это',
    sr: 'reći šta kolona sadrži i zapamtiti to',
  },
  'import.mapForm': {
    en: '{wish} does not say which column is which field. Write it as `"Header=field"`.',
    ru: '{wish}: непонятно, какой столбец какому полю соответствует. Пишите так: `"Заголовок=поле"`.',
    sr: '{wish}: nije jasno koja kolona je koje polje. Pišite ovako: `"Zaglavlje=polje"`.',
  },
  'import.noSuchHeader': {
    en: 'The file has no column {header}. Its columns: {headers}',
    ru: 'В файле нет столбца {header}. Есть столбцы: {headers}',
    sr: 'Datoteka nema kolonu {header}. Njene kolone su: {headers}',
  },
  'import.noSuchField': {
    en: 'There is no field {field}. The fields: {fields}, IGNORE',
    ru: 'Поля {field} нет. Есть поля: {fields}, IGNORE',
    sr: 'Polje {field} ne postoji. Polja su: {fields}, `IGNORE`',
  },
  'import.noSuchKind': {
    en: 'There is no kind of record {kind}. The kinds: {kinds}',
    ru: 'Вида записей {kind} нет. Есть виды: {kinds}',
    sr: 'Vrsta zapisa {kind} ne postoji. Vrste su: {kinds}',
  },
  'import.checked': {
    en: 'Checked: nothing is wrong. Nothing was stored yet.',
    ru: 'Проверено: ошибок нет. Пока ничего не сохранено.',
    sr: 'Provereno: nema grešaka. Još ništa nije sačuvano.',
  },
  'import.stored': { en: 'Stored.', ru: 'Сохранено.', sr: 'Sačuvano.' },
  'import.wouldBeRefused': {
    en: 'Checked: there are errors. Nothing was stored.',
    ru: 'Проверено: есть ошибки. Ничего не сохранено.',
    sr: 'Provereno: ima grešaka. Ništa nije sačuvano.',
  },
  'import.refused': {
    en: 'Refused, as there are errors. Nothing was stored.',
    ru: 'Отказано: есть ошибки. Ничего не сохранено.',
    sr: 'Odbijeno jer ima grešaka. Ništa nije sačuvano.',
  },
  'import.cancelled': {
    en: 'Cancelled. Nothing was stored.',
    ru: 'Отменено. Ничего не сохранено.',
    sr: 'Otkazano. Ništa nije sačuvano.',
  },
  'import.failed': {
    en: 'The hub failed at it; the file is not to blame. Nothing was stored. Try again later.',
    ru: 'На сервере сети произошёл сбой, файл ни при чём. Ничего не сохранено. Повторите позже.',
    sr: 'Na čvoru mreže je došlo do kvara, datoteka nije kriva. Ništa nije sačuvano. Pokušajte kasnije.',
  },
  'import.rows': { en: 'rows', ru: 'строк', sr: 'redova' },
  'import.new': { en: 'new', ru: 'новых', sr: 'novih' },
  'import.changed': { en: 'changed', ru: 'изменённых', sr: 'izmenjenih' },
  'import.unchanged': { en: 'unchanged', ru: 'без изменений', sr: 'neizmenjenih' },
  'import.removed': {
    en: 'removed, as they are not in the file',
    ru: 'удаляемых, так как их нет в файле',
    sr: 'uklonjenih, jer ih nema u datoteci',
  },
  'import.rejected': { en: 'rejected', ru: 'отклонённых', sr: 'odbijenih' },
  'import.problems': {
    en: '{count} {count#problem|problems}',
    ru: '{count} {count#замечание|замечания|замечаний}',
    sr: '{count} {count#primedba|primedbe|primedaba}',
  },
  'import.row': { en: 'Row', ru: 'Строка', sr: 'Red' },
  'import.column': { en: 'Column', ru: 'Столбец', sr: 'Kolona' },
  'import.whatIsWrong': { en: 'What is wrong', ru: 'Что не так', sr: 'Šta nije u redu' },
  'import.warning': {
    en: 'Warning: {text}',
    ru: 'Предупреждение: {text}',
    sr: 'Upozorenje: {text}',
  },
  'import.moreProblems': {
    en: 'The first {shown} of {count}. All together:',
    ru: 'Показаны первые {shown} из {count}. Всего:',
    sr: 'Prikazano je prvih {shown} od {count}. Ukupno:',
  },
  'import.code': { en: 'Code', ru: 'Код', sr: 'Kod' },
  'import.howOften': { en: 'How often', ru: 'Сколько раз', sr: 'Koliko puta' },
  'import.nowStore': {
    en: 'To store it: `veche import {file} --store` (with the same options)',
    ru: 'Чтобы сохранить: `veche import {file} --store` (с теми же параметрами)',
    sr: 'Da se sačuva: `veche import {file} --store` (sa istim opcijama)',
  },
  'import.nowPreview': {
    en: 'To see what could be published: `veche preview`',
    ru: 'Посмотреть, что можно опубликовать: `veche preview`',
    sr: 'Da vidite šta može da se objavi: `veche preview`',
  },
  'import.nowMend': {
    en: 'To get the rejected rows as a file to mend, add: `--rejected rejected.csv`',
    ru: 'Чтобы получить отклонённые строки файлом для исправления, добавьте: `--rejected rejected.csv`',
    sr: 'Da dobijete odbijene redove kao datoteku za ispravku, dodajte: `--rejected rejected.csv`',
  },
  'import.thenMend': {
    en: 'Mend these rows in {file} and check it again. Or take them out of {file}, store it, mend {written}, and store that as well.',
    ru: 'Исправьте эти строки в {file} и проверьте файл ещё раз. Или уберите их из {file}, сохраните его, исправьте {written} и сохраните и его.',
    sr: 'Ispravite ove redove u {file} i proverite je ponovo. Ili ih izbacite iz {file}, sačuvajte je, ispravite {written} i sačuvajte i nju.',
  },
  'import.noneRejected': {
    en: 'No row was rejected, so {file} was not written.',
    ru: 'Отклонённых строк нет, поэтому {file} не записан.',
    sr: 'Nijedan red nije odbijen, pa {file} nije upisana.',
  },
  'import.rejectedWritten': {
    en: '{rejected} rejected {rejected#row|rows} written to {file}. It is as secret as the spreadsheet itself.',
    ru: '{rejected#Отклонённая строка записана|Отклонённые строки записаны|Отклонённые строки записаны} в {file} ({rejected}). Этот файл так же секретен, как сама таблица.',
    sr: '{rejected#Odbijeni red je upisan|Odbijeni redovi su upisani|Odbijeni redovi su upisani} u {file} ({rejected}). Ta datoteka je tajna koliko i sama tabela.',
  },
  'import.readAs': { en: 'Read as', ru: 'Читается как', sr: 'Čita se kao' },
  'import.columnUnknown': { en: '? not recognised', ru: '? не распознан', sr: '? nije prepoznata' },
  'import.columnIgnored': { en: 'left out', ru: 'пропускается', sr: 'izostavlja se' },
  'import.unknownColumns': {
    en: '{count} {count#column is|columns are} not recognised. Say what they hold: `--map "Header=field"`, or leave them out: `--map "Header=IGNORE"`',
    ru: 'Не распознано столбцов: {count}. Скажите, что в них: `--map "Заголовок=поле"`, или пропустите их: `--map "Заголовок=IGNORE"`',
    sr: 'Neprepoznatih kolona: {count}. Recite šta sadrže: `--map "Zaglavlje=polje"`, ili ih izostavite: `--map "Zaglavlje=IGNORE"`',
  },
  'import.missingField': {
    en: 'No column holds a needed field: {name} ({field}).',
    ru: 'Нет столбца с обязательным полем: {name} ({field}).',
    sr: 'Nema kolone sa obaveznim poljem: {name} ({field}).',
  },
  'import.remembered': {
    en: 'The hub remembers how these columns are read.',
    ru: 'Сервер сети запомнил, как читаются эти столбцы.',
    sr: 'Čvor mreže je zapamtio kako se ove kolone čitaju.',
  },
  'import.stopped': {
    en: 'The import was stopped at the hub too. Nothing was stored.',
    ru: 'Загрузка остановлена и на сервере сети. Ничего не сохранено.',
    sr: 'Uvoz je zaustavljen i na čvoru mreže. Ništa nije sačuvano.',
  },
  'import.tooLate': {
    en: 'It was too late to stop: the hub had stored the file already.',
    ru: 'Остановить уже не удалось: сервер сети успел сохранить файл.',
    sr: 'Bilo je kasno za zaustavljanje: čvor mreže je već sačuvao datoteku.',
  },
});
