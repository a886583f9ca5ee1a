import { messageTable } from '../language/message-table.js';

export const jobsTexts = messageTable({
  'jobs.about': {
    en: 'Lists imports and checks of files, newest first, and how each ended.',
    ru: 'Перечисляет загрузки и проверки файлов, начиная с новых, и чем каждая кончилась.',
    sr: 'Navodi uvoze i provere datoteka, od najnovijih, i kako se svaki završio.',
  },
  'jobs.none': {
    en: 'No file has been checked or imported yet.',
    ru: 'Файлы ещё не проверялись и не загружались.',
    sr: 'Još nijedna datoteka nije proverena ni uvezena.',
  },
  'jobs.started': { en: 'Started', ru: 'Начало', sr: 'Početak' },
  'jobs.state': { en: 'State', ru: 'Состояние', sr: 'Stanje' },
  'jobs.running': { en: 'running', ru: 'идёт', sr: 'u toku' },
  'jobs.checked': { en: 'checked, no errors', ru: 'проверено, ошибок нет', sr: 'provereno, nema grešaka' },
  'jobs.foundErrors': {
    en: 'checked, errors found',
    ru: 'проверено, есть ошибки',
    sr: 'provereno, ima grešaka',
  },
  'jobs.stored': { en: 'stored', ru: 'сохранено', sr: 'sačuvano' },
  'jobs.refused': {
    en: 'refused, nothing stored',
    ru: 'отказано, ничего не сохранено',
    sr: 'odbijeno, ništa nije sačuvano',
  },
  'jobs.cancelled': {
    en: 'cancelled, nothing stored',
    ru: 'отменено, ничего не сохранено',
    sr: 'otkazano, ništa nije sačuvano',
  },
  'jobs.interrupted': {
    en: 'the hub stopped meanwhile, nothing stored',
    ru: 'сервер сети остановился, ничего не сохранено',
    sr: 'čvor mreže se zaustavio, ništa nije sačuvano',
  },
  'jobs.diskFull': {
    en: 'the hub’s disk is full, nothing stored',
    ru: 'на диске сервера нет места, ничего не сохранено',
    sr: 'disk čvora je pun, ništa nije sačuvano',
  },
  'jobs.failed': {
    en: 'failed at the hub, nothing stored',
    ru: 'сбой на сервере, ничего не сохранено',
    sr: 'kvar na čvoru, ništa nije sačuvano',
  },
});
