import type { ProblemCode } from './problem-code.js';

/** What is wrong and how to mend it, in English, Russian and Serbian Latin. `{value}`, `{expected}`, `{field}` and `{personal}` are filled in. */
export type ProblemTexts = readonly [en: string, ru: string, srLatn: string];

/** What is said of each problem. */
export const problemTexts: Readonly<Record<ProblemCode, ProblemTexts>> = {
  MISSING_COLUMN: [
    'There is no column “{field}”. Add it, or say which column it is.',
    'Нет столбца «{field}». Добавьте его или укажите, какой это столбец.',
    'Nema kolone „{field}“. Dodajte je ili navedite koja je to kolona.',
  ],
  TWO_COLUMNS_FOR_FIELD: [
    'Two columns are taken for “{field}”. Keep one, and mark the other as not needed.',
    'Два столбца приняты за «{field}». Оставьте один, другой отметьте как ненужный.',
    'Dve kolone su uzete za „{field}“. Zadržite jednu, a drugu označite kao nepotrebnu.',
  ],
  PERSONAL_COLUMN: [
    'By its name, this column holds personal data (names, telephones, addresses, papers). Delete it from the file; nothing of it is taken in.',
    'Судя по названию, в этом столбце личные данные (имена, телефоны, адреса, документы). Удалите его из файла: ничего из него не берётся.',
    'Po nazivu, ova kolona sadrži lične podatke (imena, telefone, adrese, isprave). Obrišite je iz datoteke: ništa iz nje se ne preuzima.',
  ],
  UNUSED_COLUMN: [
    'It is not known what this column holds; it is not used.',
    'Неизвестно, что в этом столбце; он не используется.',
    'Ne zna se šta je u ovoj koloni; ona se ne koristi.',
  ],
  COLUMN_NOT_OF_KIND: [
    'Rows of this kind have no “{field}”; the column is not used.',
    'У записей этого вида нет «{field}»; столбец не используется.',
    'Zapisi ove vrste nemaju „{field}“; kolona se ne koristi.',
  ],
  MISSING_VALUE: [
    'The cell “{field}” is empty. Fill it in.',
    'Ячейка «{field}» пуста. Заполните её.',
    'Polje „{field}“ je prazno. Popunite ga.',
  ],
  BAD_DATE: [
    'This is not a date or a period{value}. Write it as {expected}.',
    'Это не дата и не период{value}. Напишите так: {expected}.',
    'Ovo nije datum ni period{value}. Napišite ovako: {expected}.',
  ],
  FUTURE_DATE: [
    'The date{value} has not come yet. Check the year.',
    'Эта дата{value} ещё не наступила. Проверьте год.',
    'Taj datum{value} još nije nastupio. Proverite godinu.',
  ],
  DATE_TOO_EARLY: [
    'The date{value} is before 1990. Check the year.',
    'Дата{value} раньше 1990 года. Проверьте год.',
    'Datum{value} je pre 1990. godine. Proverite godinu.',
  ],
  OUTSIDE_PERIOD: [
    'The date{value} is outside of the period {expected}. Mend the date, or choose another period.',
    'Дата{value} вне периода {expected}. Исправьте дату или выберите другой период.',
    'Datum{value} je van perioda {expected}. Ispravite datum ili izaberite drugi period.',
  ],
  UNKNOWN_CODE: [
    'This is not in the list of “{field}”{value}. Choose one of: {expected}.',
    'Этого нет в списке «{field}»{value}. Выберите из списка: {expected}.',
    'Toga nema na listi „{field}“{value}. Izaberite jedno od: {expected}.',
  ],
  CODE_TOO_BROAD: [
    'This age is too broad{value}. Choose a part of it: {expected}.',
    'Слишком широкий возраст{value}. Выберите его часть: {expected}.',
    'Ovaj uzrast je preširok{value}. Izaberite njegov deo: {expected}.',
  ],
  UNKNOWN_ORGANIZATION: [
    'The network’s catalogue has no organization of this name{value}. Perhaps: {expected}.',
    'В каталоге сети нет организации с таким названием{value}. Возможно: {expected}.',
    'U katalogu mreže nema organizacije s tim nazivom{value}. Možda: {expected}.',
  ],
  UNKNOWN_PROJECT: [
    'The network’s catalogue has no project of this name{value}. Perhaps: {expected}.',
    'В каталоге сети нет проекта с таким названием{value}. Возможно: {expected}.',
    'U katalogu mreže nema projekta s tim nazivom{value}. Možda: {expected}.',
  ],
  BAD_YEAR: [
    'This is not a year of birth{value}. Write four digits, of {expected}.',
    'Это не год рождения{value}. Напишите четыре цифры, в пределах {expected}.',
    'Ovo nije godina rođenja{value}. Napišite četiri cifre, u granicama {expected}.',
  ],
  BORN_AFTERWARDS: [
    'The year of birth{value} is after the date of the row. Mend one of them.',
    'Год рождения{value} позже даты в строке. Исправьте одно из двух.',
    'Godina rođenja{value} je posle datuma u redu. Ispravite jedno od to dvoje.',
  ],
  AGE_DISAGREES: [
    'The age{value} does not go with the year of birth. Check both.',
    'Возраст{value} не соответствует году рождения. Проверьте оба.',
    'Uzrast{value} se ne slaže sa godinom rođenja. Proverite oboje.',
  ],
  BAD_NUMBER: [
    'This is not a number of people{value}. Write a whole number above zero, such as {expected}.',
    'Это не число людей{value}. Напишите целое число больше нуля, например: {expected}.',
    'Ovo nije broj ljudi{value}. Napišite ceo broj veći od nule, na primer: {expected}.',
  ],
  TWO_BIRTH_YEARS: [
    'The same person has another year of birth elsewhere. Mend the wrong one, or give two people two keys.',
    'У этого же человека в другом месте другой год рождения. Исправьте неверный или дайте двум людям разные ключи.',
    'Ista osoba na drugom mestu ima drugu godinu rođenja. Ispravite pogrešnu ili dajte dvema osobama različite ključeve.',
  ],
  TWO_SEXES: [
    'The same person has another sex elsewhere. Mend the wrong one, or give two people two keys.',
    'У этого же человека в другом месте указан другой пол. Исправьте неверный или дайте двум людям разные ключи.',
    'Ista osoba na drugom mestu ima drugi pol. Ispravite pogrešan ili dajte dvema osobama različite ključeve.',
  ],
  PERSONAL_DATA: [
    'This looks like {personal}. Delete it: personal data do not belong into this table.',
    'Похоже на личные данные: {personal}. Удалите: личным данным в этой таблице не место.',
    'Ovo liči na lične podatke: {personal}. Obrišite: ličnim podacima nije mesto u ovoj tabeli.',
  ],
  BAD_PSEUDONYM: [
    'The key begins with “veche:”, but is not complete. Copy the cell again from the file of rejected rows.',
    'Ключ начинается с «veche:», но неполон. Скопируйте ячейку заново из файла отклонённых строк.',
    'Ključ počinje sa „veche:“, ali nije potpun. Kopirajte polje ponovo iz datoteke odbijenih redova.',
  ],
  TEXT_TOO_LONG: [
    'The text in this cell is too long. Shorten it.',
    'Слишком длинный текст в ячейке. Сократите его.',
    'Tekst u polju je predugačak. Skratite ga.',
  ],
  FORMULA: [
    'The cell holds a formula. Copy the column and paste it as values (“Paste special”, “Values”).',
    'В ячейке формула. Скопируйте столбец и вставьте его как значения («Специальная вставка» – «Значения»).',
    'U polju je formula. Kopirajte kolonu i nalepite je kao vrednosti („Specijalno lepljenje“ – „Vrednosti“).',
  ],
  CELL_ERROR: [
    'Excel shows an error in this cell{value}. Put the value in its place.',
    'В ячейке ошибка Excel{value}. Впишите вместо неё значение.',
    'U polju je greška Excela{value}. Umesto nje upišite vrednost.',
  ],
  CELL_BEYOND_HEADERS: [
    'The row has more cells than the table has columns: a cell may have slipped to the right. Put the cells under their headers.',
    'В строке больше ячеек, чем столбцов в таблице: возможно, ячейки сдвинулись вправо. Верните их под свои названия.',
    'Red ima više polja nego što tabela ima kolona: polja su se možda pomerila udesno. Vratite ih ispod njihovih naziva.',
  ],
  SAME_RECORD_NUMBER: [
    'Another row above has the same record number. Each record needs a number of its own.',
    'Выше есть строка с тем же номером записи. У каждой записи должен быть свой номер.',
    'Iznad postoji red sa istim brojem zapisa. Svaki zapis treba da ima svoj broj.',
  ],
  SAME_ROW: [
    'The row says the same as one above it. It is counted as one more service; delete it if it stands there twice by mistake.',
    'Строка повторяет одну из строк выше. Она считается ещё одной услугой; удалите её, если она попала в таблицу дважды по ошибке.',
    'Red ponavlja neki od redova iznad. Računa se kao još jedna usluga; obrišite ga ako je greškom upisan dva puta.',
  ],
  TOTAL_ROW: [
    'This is a row of totals; it is left out.',
    'Это строка итогов, она пропущена.',
    'Ovo je red sa zbirom, on je izostavljen.',
  ],
};

/** What is said of a column that only its cells together give away. */
export const columnOfNames: ProblemTexts = [
  'This column seems to hold names of people: almost every row has other words with capital letters, and none of them is on a list of the network. If the column is the person’s key, the locality or something else that is taken in, say so where the columns are named. If not, delete it from the file; nothing of it is taken in.',
  'Похоже, в этом столбце имена людей: почти в каждой строке свои слова с заглавной буквы, и ни одного из них нет в списках сети. Если это ключ получателя, населённый пункт или другие нужные данные, укажите это там, где названы столбцы. Если нет, удалите столбец из файла: ничего из него не берётся.',
  'Izgleda da su u ovoj koloni imena osoba: gotovo svaki red ima druge reči sa velikim slovom, a nijedne od njih nema na listama mreže. Ako je to ključ korisnika, mesto ili nešto drugo što se preuzima, navedite to tamo gde se imenuju kolone. Ako nije, obrišite kolonu iz datoteke: ništa iz nje se ne preuzima.',
];
