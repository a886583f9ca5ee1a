import type { LocalizedText } from '@veche/domain';
import { inAllLanguages } from '../kinds/names.js';
import type { TableFileErrorCode } from './table-file-error.js';

type Texts = readonly [en: string, ru: string, srLatn: string];

const texts: Readonly<Record<TableFileErrorCode, Texts>> = {
  EMPTY: [
    'The file is empty. Choose the file that holds the table.',
    'Файл пуст. Выберите файл, в котором есть таблица.',
    'Datoteka je prazna. Izaberite datoteku u kojoj je tabela.',
  ],
  NOT_A_TABLE: [
    'This is not a table. Save it as an Excel workbook (.xlsx) or as CSV and try again.',
    'Это не таблица. Сохраните её как книгу Excel (.xlsx) или CSV и попробуйте снова.',
    'Ovo nije tabela. Sačuvajte je kao Excel radnu svesku (.xlsx) ili CSV i pokušajte ponovo.',
  ],
  OLD_EXCEL: [
    'This is a workbook of an old Excel (.xls). Open it, choose "Save as", "Excel workbook (.xlsx)", and send that file.',
    'Это книга старого Excel (.xls). Откройте её, выберите «Сохранить как» – «Книга Excel (.xlsx)» и отправьте новый файл.',
    'Ovo je radna sveska starog Excela (.xls). Otvorite je, izaberite „Sačuvaj kao“ – „Excel radna sveska (.xlsx)“ i pošaljite tu datoteku.',
  ],
  ENCRYPTED: [
    'The workbook is protected with a password. Take the password off ("File", "Info", "Protect Workbook") and save it again.',
    'Книга защищена паролем. Снимите пароль («Файл» – «Сведения» – «Защита книги») и сохраните её снова.',
    'Radna sveska je zaštićena lozinkom. Uklonite lozinku („Datoteka“ – „Informacije“ – „Zaštiti radnu svesku“) i sačuvajte je ponovo.',
  ],
  MACROS: [
    'The workbook holds macros (small programs), which are not accepted. Save it as "Excel workbook (.xlsx)", without macros.',
    'В книге есть макросы (небольшие программы), такие файлы не принимаются. Сохраните её как «Книга Excel (.xlsx)», без макросов.',
    'Radna sveska sadrži makroe (male programe), takve datoteke se ne primaju. Sačuvajte je kao „Excel radna sveska (.xlsx)“, bez makroa.',
  ],
  DAMAGED: [
    'The file is damaged or incomplete. Open it in Excel, save it again, and send the new file.',
    'Файл повреждён или неполон. Откройте его в Excel, сохраните снова и отправьте новый файл.',
    'Datoteka je oštećena ili nepotpuna. Otvorite je u Excelu, sačuvajte ponovo i pošaljite novu datoteku.',
  ],
  TOO_LARGE: [
    'The file is too large ({}). Split it in parts, or save the table as CSV.',
    'Файл слишком велик ({}). Разделите его на части или сохраните таблицу как CSV.',
    'Datoteka je prevelika ({}). Podelite je na delove ili sačuvajte tabelu kao CSV.',
  ],
  ZIP_BOMB: [
    'The workbook unpacks to far more than a table needs ({}), and was not opened. Copy the table alone into a new workbook and send that.',
    'Книга при распаковке во много раз больше, чем нужно таблице ({}), и не была открыта. Скопируйте одну таблицу в новую книгу и отправьте её.',
    'Radna sveska je raspakovana mnogo veća nego što je tabeli potrebno ({}) i nije otvorena. Kopirajte samo tabelu u novu radnu svesku i pošaljite nju.',
  ],
  LINE_TOO_LONG: [
    'A line of the file is too long for a row of a table (row {}). Often a quotation mark was opened and not closed.',
    'Строка файла слишком длинна для строки таблицы (строка {}). Часто причина в кавычке, которую открыли и не закрыли.',
    'Red u datoteci je predugačak za red tabele (red {}). Razlog je često navodnik koji je otvoren, a nije zatvoren.',
  ],
  UNCLOSED_QUOTE: [
    'A quotation mark is opened and never closed (row {}). Close it or remove it.',
    'Кавычка открыта и нигде не закрыта (строка {}). Закройте её или уберите.',
    'Navodnik je otvoren, a nigde nije zatvoren (red {}). Zatvorite ga ili uklonite.',
  ],
  TOO_MANY_COLUMNS: [
    'The table has too many columns ({}). Keep those that the template has.',
    'В таблице слишком много столбцов ({}). Оставьте те, что есть в шаблоне.',
    'Tabela ima previše kolona ({}). Zadržite one koje ima šablon.',
  ],
  UNKNOWN_ENCODING: [
    'The letters of the file cannot be read. In Excel, choose "Save as", "CSV UTF-8", or save an Excel workbook (.xlsx).',
    'Не удаётся прочитать буквы в файле. В Excel выберите «Сохранить как» – «CSV UTF-8» или сохраните книгу Excel (.xlsx).',
    'Slova u datoteci se ne mogu pročitati. U Excelu izaberite „Sačuvaj kao“ – „CSV UTF-8“ ili sačuvajte Excel radnu svesku (.xlsx).',
  ],
  NO_SUCH_SHEET: [
    'The workbook has no such sheet. Choose one of its sheets, by name or number ({}).',
    'В книге нет такого листа. Выберите один из её листов, по имени или номеру ({}).',
    'Radna sveska nema takav list. Izaberite jedan od njenih listova, po imenu ili broju ({}).',
  ],
  NO_HEADER: [
    'No row with the names of the columns was found. The first row of the table has to say what each column holds: date, sex, service…',
    'Не найдена строка с названиями столбцов. Первая строка таблицы должна говорить, что в каждом столбце: дата, пол, услуга…',
    'Nije nađen red sa nazivima kolona. Prvi red tabele treba da kaže šta je u kojoj koloni: datum, pol, usluga…',
  ],
  NO_ROWS: [
    'The table has the names of the columns, but no rows under them.',
    'В таблице есть названия столбцов, но нет строк под ними.',
    'Tabela ima nazive kolona, ali nema redova ispod njih.',
  ],
};

/** What an error says, in every language. */
export function tableFileErrorTexts(code: TableFileErrorCode, detail: string): readonly LocalizedText[] {
  return inAllLanguages(...texts[code]).map((text) => ({ ...text, text: filled(text.text, detail) }));
}

/** Filled in after Serbian was written in Cyrillic: what a file calls something stays as it is. */
function filled(text: string, detail: string): string {
  return detail === '' ? text.replace(/ ?\([^()]*\{\}\)/u, '') : text.replace('{}', () => detail);
}
