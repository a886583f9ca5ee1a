import { texts } from './message.js';

/** Choosing what a file holds, and the file. */
export const fileTexts = texts({
  en: {
    steps: 'Steps',
    step_kind: 'What it holds',
    step_file: 'The file',
    step_columns: 'The columns',
    step_check: 'The check',
    step_done: 'Done',
    stepDone: 'done',
    kindTitle: 'What does your file hold?',
    kindLead:
      'One file holds one kind of records. Choose it here. Nothing is stored until you say so at the end.',
    SERVICE: 'A row for each person and service: advice, documents, employment, rehabilitation and so on.',
    REHAB_ENTRY: 'A row for each person who began rehabilitation.',
    REHAB_EXIT: 'A row for each person who completed or left rehabilitation.',
    PREVENTION: 'A row for each prevention event or participation.',
    TRAINING: 'A row for each professional who was trained.',
    choose: 'Choose',
    fileTitle: 'Your file',
    fileLead:
      'Excel or CSV, as you keep it. Headings in Russian, Serbian or English; rows of titles above and totals below do no harm.',
    template: 'No table yet? Take ours',
    templateHelp:
      'It has the right headings, drop-down lists in the cells, and a sheet that explains the values.',
    templateXlsx: 'Download for Excel',
    templateCsv: 'Download as CSV',
    drop: 'Drop the file here',
    or: 'or',
    pick: 'Choose a file…',
    reading: 'Reading the headings of {file}…',
    period: 'Half-year of this file',
    periodAny: 'Not chosen: each row says its own date',
    periodHelp:
      'If you choose one, rows of another time are shown to you as mistakes. A file without dates needs it.',
    replace: 'This file is all there is of that half-year',
    replaceHelp:
      'Records of it that are not in the file are removed. Take this when a date or a service was corrected in a row without a number of its own: otherwise the old row stays beside the new one. The check tells how many would go.',
    synthetic: 'These records are made up, for trying out',
    syntheticHelp:
      'Leave this empty for your real work. Made-up records stay apart from the real ones, and everything that is published from them is marked as made up.',
    syntheticMark: 'Made up, for trying out',
    notKept: 'Please choose your file again',
    notKeptHelp:
      'The page was reloaded, and for safety the browser keeps nothing of your file. At the server, nothing was changed.',
    privacy: 'What happens with names',
    privacyHelp:
      'The server turns the column that identifies a person into a code while it reads, and forgets the original. Other columns with names, phones or addresses are refused.',
    another: 'Another kind of records',
    oneFile: 'Only one file at a time: {file} was taken.',
  },
  ru: {
    steps: 'Шаги',
    step_kind: 'Что в файле',
    step_file: 'Файл',
    step_columns: 'Столбцы',
    step_check: 'Проверка',
    step_done: 'Готово',
    stepDone: 'сделано',
    kindTitle: 'Что в вашем файле?',
    kindLead:
      'В одном файле — записи одного вида. Выберите вид. Пока вы не подтвердите в конце, ничего не сохраняется.',
    SERVICE:
      'Строка на каждого человека и услугу: консультации, документы, трудоустройство, реабилитация и так далее.',
    REHAB_ENTRY: 'Строка на каждого, кто начал реабилитацию.',
    REHAB_EXIT: 'Строка на каждого, кто завершил или прервал реабилитацию.',
    PREVENTION: 'Строка на каждое мероприятие или участие в профилактике.',
    TRAINING: 'Строка на каждого обученного специалиста.',
    choose: 'Выбрать',
    fileTitle: 'Ваш файл',
    fileLead:
      'Excel или CSV, как вы его ведёте. Заголовки на русском, сербском или английском; строки с названием сверху и с итогами снизу не мешают.',
    template: 'Таблицы ещё нет? Возьмите нашу',
    templateHelp: 'В ней нужные заголовки, списки для выбора в ячейках и лист с пояснением значений.',
    templateXlsx: 'Скачать для Excel',
    templateCsv: 'Скачать в CSV',
    drop: 'Перетащите файл сюда',
    or: 'или',
    pick: 'Выбрать файл…',
    reading: 'Читаем заголовки файла {file}…',
    period: 'Полугодие этого файла',
    periodAny: 'Не выбрано: дата стоит в каждой строке',
    periodHelp:
      'Если выбрать, строки за другое время будут показаны как ошибки. Для файла без дат полугодие нужно указать.',
    replace: 'В этом файле всё за полугодие',
    replaceHelp:
      'Записи этого полугодия, которых в файле нет, будут удалены. Отметьте, если в строке без собственного номера исправлены дата или услуга: иначе рядом с новой строкой останется старая. Проверка покажет, сколько записей исчезнет.',
    synthetic: 'Это вымышленные записи, для пробы',
    syntheticHelp:
      'Для настоящей работы ничего не отмечайте. Вымышленные записи хранятся отдельно от настоящих, и всё, что по ним опубликовано, помечено как вымышленное.',
    syntheticMark: 'Вымышленные, для пробы',
    notKept: 'Выберите, пожалуйста, файл ещё раз',
    notKeptHelp:
      'Страница была обновлена, а браузер из осторожности ничего не хранит от вашего файла. На сервере ничего не изменилось.',
    privacy: 'Что происходит с именами',
    privacyHelp:
      'Сервер уже при чтении превращает столбец, по которому узнают человека, в код и забывает исходное значение. Другие столбцы с именами, телефонами или адресами не принимаются.',
    another: 'Другой вид записей',
    oneFile: 'За один раз — один файл: взят {file}.',
  },
  sr: {
    steps: 'Koraci',
    step_kind: 'Šta je u njoj',
    step_file: 'Datoteka',
    step_columns: 'Kolone',
    step_check: 'Provera',
    step_done: 'Gotovo',
    stepDone: 'urađeno',
    kindTitle: 'Šta je u vašoj datoteci?',
    kindLead:
      'U jednoj datoteci su zapisi jedne vrste. Izaberite vrstu. Dok na kraju ne potvrdite, ništa se ne čuva.',
    SERVICE:
      'Po jedan red za svaku osobu i uslugu: savetovanje, dokumenta, zapošljavanje, rehabilitacija i tako dalje.',
    REHAB_ENTRY: 'Po jedan red za svakoga ko je započeo rehabilitaciju.',
    REHAB_EXIT: 'Po jedan red za svakoga ko je završio ili prekinuo rehabilitaciju.',
    PREVENTION: 'Po jedan red za svaki preventivni događaj ili učešće.',
    TRAINING: 'Po jedan red za svakog obučenog stručnjaka.',
    choose: 'Izaberi',
    fileTitle: 'Vaša datoteka',
    fileLead:
      'Excel ili CSV, onako kako je vodite. Zaglavlja na ruskom, srpskom ili engleskom; redovi sa naslovom iznad i sa zbirom ispod ne smetaju.',
    template: 'Nemate tabelu? Uzmite našu',
    templateHelp: 'U njoj su prava zaglavlja, padajuće liste u ćelijama i list koji objašnjava vrednosti.',
    templateXlsx: 'Preuzmi za Excel',
    templateCsv: 'Preuzmi kao CSV',
    drop: 'Prevucite datoteku ovde',
    or: 'ili',
    pick: 'Izaberi datoteku…',
    reading: 'Čitamo zaglavlja datoteke {file}…',
    period: 'Polugodište ove datoteke',
    periodAny: 'Nije izabrano: svaki red ima svoj datum',
    periodHelp:
      'Ako ga izaberete, redovi iz drugog vremena biće prikazani kao greške. Za datoteku bez datuma je neophodno.',
    replace: 'U ovoj datoteci je sve za to polugodište',
    replaceHelp:
      'Zapisi tog polugodišta kojih u datoteci nema biće uklonjeni. Označite ako je u redu bez sopstvenog broja ispravljen datum ili usluga: inače pored novog reda ostaje i stari. Provera kaže koliko bi ih nestalo.',
    synthetic: 'Ovi zapisi su izmišljeni, za probu',
    syntheticHelp:
      'Za pravi rad ne označavajte ništa. Izmišljeni zapisi stoje odvojeno od pravih, a sve što se iz njih objavi označeno je kao izmišljeno.',
    syntheticMark: 'Izmišljeno, za probu',
    notKept: 'Izaberite datoteku ponovo',
    notKeptHelp:
      'Stranica je ponovo učitana, a pregledač iz opreza ništa ne čuva od vaše datoteke. Na čvoru se ništa nije promenilo.',
    privacy: 'Šta se dešava sa imenima',
    privacyHelp:
      'Čvor već pri čitanju pretvara kolonu po kojoj se osoba prepoznaje u šifru i zaboravlja izvornu vrednost. Ostale kolone sa imenima, telefonima ili adresama se odbijaju.',
    another: 'Druga vrsta zapisa',
    oneFile: 'Odjednom samo jedna datoteka: uzeta je {file}.',
  },
});
