import { messageTable } from '../language/message-table.js';

export const terminalTexts = messageTable({
  'confirm.choice': { en: '[y/N]', ru: '[д/Н]', sr: '[d/N]' },
  'confirm.nobody': {
    en: 'This needs a yes, and there is nobody at a terminal to give it. Add `--yes` if you are sure.',
    ru: 'Нужно подтверждение, а за терминалом никого нет. Если вы уверены, добавьте `--yes`.',
    sr: 'Potrebna je potvrda, a za terminalom nema nikoga. Ako ste sigurni, dodajte `--yes`.',
  },
  'confirm.declined': {
    en: 'Nothing was done.',
    ru: 'Ничего не сделано.',
    sr: 'Ništa nije urađeno.',
  },
  'progress.sending': { en: 'Sending', ru: 'Отправка', sr: 'Slanje' },
  'progress.working': { en: 'The hub is working', ru: 'Сервер сети работает', sr: 'Čvor mreže radi' },
  'progress.rows': {
    en: '{rows} {rows#row|rows}',
    ru: '{rows} {rows#строка|строки|строк}',
    sr: '{rows} {rows#red|reda|redova}',
  },
  interrupted: { en: 'Stopped.', ru: 'Остановлено.', sr: 'Prekinuto.' },
  unexpected: {
    en: 'Something unexpected happened in the command itself: {what}. Please report it.',
    ru: 'Непредвиденная ошибка в самой команде: {what}. Пожалуйста, сообщите о ней.',
    sr: 'Neočekivana greška u samoj komandi: {what}. Molimo vas, prijavite je.',
  },
  'value.yes': { en: 'yes', ru: 'да', sr: 'da' },
  'value.no': { en: 'no', ru: 'нет', sr: 'ne' },
});
