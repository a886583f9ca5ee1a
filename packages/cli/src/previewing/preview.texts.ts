import { messageTable } from '../language/message-table.js';

export const previewTexts = messageTable({
  'preview.about': {
    en: 'Shows what could be published; with an indicator and a period, every figure, and which would be hidden.',
    ru: 'Показывает, что можно опубликовать; с показателем и периодом — каждое число и то, какие будут скрыты.',
    sr: 'Prikazuje šta može da se objavi; sa pokazateljem i periodom — svaki broj i koji bi bili skriveni.',
  },
  'preview.explain': {
    en: 'A figure marked with • would not be public: few people stand behind it, or it would give another one away. Nothing is published by looking.',
    ru: 'Число со знаком • не станет публичным: за ним стоит мало людей или по нему можно вычислить другое. Просмотр ничего не публикует.',
    sr: 'Broj sa znakom • ne bi bio javan: iza njega stoji malo osoba ili bi odao neki drugi. Gledanjem se ništa ne objavljuje.',
  },
  'preview.indicator': {
    en: 'the indicator, for example PERSONS_SERVED; capitals do not matter',
    ru: 'показатель, например PERSONS_SERVED; регистр букв не важен',
    sr: 'pokazatelj, na primer `PERSONS_SERVED`; velika i mala slova su svejedno',
  },
  'preview.periodArgument': {
    en: 'the period, for example 2026-S1',
    ru: 'период, например 2026-S1',
    sr: 'period, na primer `2026-S1`',
  },
  'preview.optionSynthetic': {
    en: 'from the made-up records',
    ru: 'по вымышленным записям',
    sr: 'iz izmišljenih zapisa',
  },
  'preview.optionHidden': {
    en: 'only the figures that would be hidden',
    ru: 'только числа, которые будут скрыты',
    sr: 'samo brojevi koji bi bili skriveni',
  },
  'preview.exampleHidden': {
    en: 'what would be hidden, and why',
    ru: 'что будет скрыто и почему',
    sr: 'šta bi bilo skriveno i zašto',
  },
  'preview.optionCsv': {
    en: 'the figures as CSV with semicolons, for a spreadsheet',
    ru: 'числа в виде CSV с точкой с запятой, для электронной таблицы',
    sr: 'brojevi kao `CSV` sa tačkom i zarezom, za program za tabele',
  },
  'preview.exampleList': {
    en: 'what can be published',
    ru: 'что можно опубликовать',
    sr: 'šta može da se objavi',
  },
  'preview.exampleShow': { en: 'every figure', ru: 'все числа', sr: 'svi brojevi' },
  'preview.exampleCsv': { en: 'into a file', ru: 'в файл', sr: 'u datoteku' },
  'preview.whichPeriod': {
    en: 'Of which period? For example: `veche preview PERSONS_SERVED 2026-S1`. `veche preview` alone lists what there is.',
    ru: 'За какой период? Например: `veche preview PERSONS_SERVED 2026-S1`. Что есть, покажет `veche preview` без аргументов.',
    sr: 'Za koji period? Na primer: `veche preview PERSONS_SERVED 2026-S1`. Šta postoji prikazuje `veche preview` bez argumenata.',
  },
  'preview.synthetic': { en: 'made up', ru: 'вымышленные', sr: 'izmišljeno' },
  'preview.cells': {
    en: '{published} of {cells} {cells#figure|figures} would be public',
    ru: 'Публичными станут числа: {published} из {cells}',
    sr: 'Javni bi bili brojevi: {published} od {cells}',
  },
  'preview.hiddenCells': {
    en: '{hidden} would be hidden; together they come to {sum}',
    ru: 'Скрыты будут: {hidden}; вместе они составляют {sum}',
    sr: 'Skriveni bi bili: {hidden}; zajedno iznose {sum}',
  },
  'preview.hiddenBecause': {
    en: '{small} because few people stand behind them, {protecting} to protect others',
    ru: 'потому что за ними мало людей: {small}; чтобы защитить другие: {protecting}',
    sr: 'jer iza njih stoji malo osoba: {small}; da bi zaštitili druge: {protecting}',
  },
  'preview.changes': {
    en: 'Against the last publication: {new} new, {same} the same, {changed} changed, {nowHidden} now hidden',
    ru: 'По сравнению с прошлой публикацией: новых {new}, прежних {same}, изменённых {changed}, теперь скрытых {nowHidden}',
    sr: 'U odnosu na prošlo objavljivanje: novih {new}, istih {same}, izmenjenih {changed}, sada skrivenih {nowHidden}',
  },
  'preview.value': { en: 'Figure', ru: 'Число', sr: 'Broj' },
  'preview.people': { en: 'People', ru: 'Людей', sr: 'Osoba' },
  'preview.before': { en: 'Before', ru: 'Было', sr: 'Ranije' },
  'preview.why': { en: 'Why hidden', ru: 'Почему скрыто', sr: 'Zašto je skriveno' },
  'preview.total': { en: 'total', ru: 'всего', sr: 'ukupno' },
  'preview.whySmall': {
    en: 'few people stand behind it',
    ru: 'за ним мало людей',
    sr: 'iza njega stoji malo osoba',
  },
  'preview.whyProtects': {
    en: 'another hidden figure could be worked out from it',
    ru: 'по нему можно вычислить другое скрытое число',
    sr: 'iz njega bi se mogao izračunati drugi skriveni broj',
  },
  'preview.whyEarlier': {
    en: 'hidden before, and unchanged',
    ru: 'было скрыто раньше и не изменилось',
    sr: 'bilo je skriveno i ranije, a nije se promenilo',
  },
  'preview.whyDifference': {
    en: 'the change since the last publication would show few people',
    ru: 'разница с прошлой публикацией выдала бы нескольких людей',
    sr: 'razlika od prošlog objavljivanja odala bi nekoliko osoba',
  },
  'preview.whyZero': {
    en: 'nobody, and a zero is kept secret too',
    ru: 'никого, а нули тоже не раскрываются',
    sr: 'niko, a ni nule se ne otkrivaju',
  },
  'preview.whyOther': { en: 'hidden', ru: 'скрыто', sr: 'skriveno' },
  'preview.secret': {
    en: 'This preview is for the network’s own staff: it shows figures that will be hidden.',
    ru: 'Этот просмотр — только для сотрудников сети: в нём видны числа, которые будут скрыты.',
    sr: 'Ovaj pregled je samo za zaposlene u mreži: u njemu se vide brojevi koji će biti skriveni.',
  },
  'preview.wouldBeRefused': {
    en: 'It cannot be published as it is: {reason}',
    ru: 'В таком виде опубликовать нельзя: {reason}',
    sr: 'Ovako ne može da se objavi: {reason}',
  },
  'preview.nothing': {
    en: 'There are no records yet. `veche import FILE --store` brings them in.',
    ru: 'Записей пока нет. Их загружает `veche import ФАЙЛ --store`.',
    sr: 'Još nema zapisa. Unosi ih `veche import DATOTEKA --store`.',
  },
  'preview.indicators': { en: 'Indicators', ru: 'Показатели', sr: 'Pokazatelji' },
  'preview.period': { en: 'Period', ru: 'Период', sr: 'Period' },
  'preview.records': { en: 'Records', ru: 'Записей', sr: 'Zapisa' },
  'preview.lastPublication': {
    en: 'Last publication',
    ru: 'Прошлая публикация',
    sr: 'Prošlo objavljivanje',
  },
  'preview.nextStep': { en: 'Now', ru: 'Теперь', sr: 'Sada' },
  'preview.never': { en: 'never', ru: 'не было', sr: 'nije bilo' },
  'preview.canPublish': { en: 'can be published', ru: 'можно опубликовать', sr: 'može da se objavi' },
  'preview.canRevise': {
    en: 'records changed: can be revised',
    ru: 'записи изменились: можно исправить',
    sr: 'zapisi su se promenili: može da se ispravi',
  },
  'preview.upToDate': { en: 'nothing to do', ru: 'делать нечего', sr: 'nema šta da se radi' },
  'preview.howTo': {
    en: 'To see the figures: `veche preview {command}`',
    ru: 'Посмотреть числа: `veche preview {command}`',
    sr: 'Da vidite brojeve: `veche preview {command}`',
  },
});
