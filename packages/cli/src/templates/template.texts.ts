import { messageTable } from '../language/message-table.js';

export const templateTexts = messageTable({
  'template.about': {
    en: 'Makes an empty spreadsheet to fill in; without a kind, lists the kinds of records.',
    ru: 'Создаёт пустую таблицу для заполнения; без вида — перечисляет виды записей.',
    sr: 'Pravi praznu tabelu za popunjavanje; bez vrste navodi vrste zapisa.',
  },
  'template.explain': {
    en: 'The XLSX file has drop-downs and a sheet with all codes, in your language. The file is made by the hub from the indicators’ definitions.',
    ru: 'В файле XLSX есть выпадающие списки и лист со всеми кодами на вашем языке. Файл создаёт сервер сети по определениям показателей.',
    sr: 'Datoteka XLSX ima padajuće liste i list sa svim kodovima, na vašem jeziku. Pravi je čvor mreže prema definicijama pokazatelja.',
  },
  'template.optionOut': {
    en: 'the file to write; its ending says the format',
    ru: 'файл для записи; формат — по его расширению',
    sr: 'datoteka za upis; format kaže njen nastavak',
  },
  'template.optionFormat': {
    en: 'xlsx or csv; xlsx unless the file’s name says otherwise',
    ru: 'xlsx или csv; xlsx, если имя файла не говорит иного',
    sr: '`xlsx` ili `csv`; `xlsx` ako ime datoteke ne kaže drugačije',
  },
  'template.whereTo': {
    en: 'Say where to write the file: `--out services.xlsx`',
    ru: 'Укажите, куда записать файл: `--out services.xlsx`',
    sr: 'Recite gde da se datoteka upiše: `--out services.xlsx`',
  },
  'template.unknownFormat': {
    en: 'There is no format {format}. The formats: xlsx, csv',
    ru: 'Формата {format} нет. Есть форматы: xlsx, csv',
    sr: 'Format {format} ne postoji. Formati su: `xlsx, csv`',
  },
  'template.kind': { en: 'Kind', ru: 'Вид', sr: 'Vrsta' },
  'template.name': { en: 'What a row is about', ru: 'О чём строка', sr: 'O čemu je red' },
  'template.exampleList': {
    en: 'the kinds of records',
    ru: 'виды записей',
    sr: 'vrste zapisa',
  },
  'template.exampleSave': {
    en: 'a spreadsheet with drop-downs',
    ru: 'таблица с выпадающими списками',
    sr: 'tabela sa padajućim listama',
  },
  'template.examplePipe': { en: 'as CSV', ru: 'в виде CSV', sr: 'kao `CSV`' },
});
