import { messageTable } from '../language/message-table.js';

export const publishTexts = messageTable({
  'publish.about': {
    en: 'Publishes the figures of an indicator and period, after showing what would be public.',
    ru: 'Публикует числа показателя за период, сначала показав, что станет публичным.',
    sr: 'Objavljuje brojeve pokazatelja za period, pošto prikaže šta bi postalo javno.',
  },
  'publish.explain': {
    en: 'Linked indicators are published together. What is published is signed and stays: it can be revised or withdrawn, but not unsaid. On a terminal you are asked first; elsewhere `--yes` is needed.',
    ru: 'Связанные показатели публикуются вместе. Опубликованное подписывается и остаётся: его можно исправить или отозвать, но нельзя сделать несказанным. В терминале команда сначала спросит; в остальных случаях нужен `--yes`.',
    sr: 'Povezani pokazatelji se objavljuju zajedno. Objavljeno se potpisuje i ostaje: može da se ispravi ili povuče, ali ne i da se poništi. U terminalu komanda prvo pita; inače je potrebno `--yes`.',
  },
  'publish.optionYes': {
    en: 'do not ask',
    ru: 'не спрашивать',
    sr: 'ne pitati',
  },
  'publish.question': {
    en: 'Publish these figures for everybody to see?',
    ru: 'Опубликовать эти числа для всех?',
    sr: 'Objaviti ove brojeve za sve?',
  },
  'publish.done': {
    en: 'Published and signed. The gateway fetches it within seconds.',
    ru: 'Опубликовано и подписано. Шлюз заберёт это за несколько секунд.',
    sr: 'Objavljeno i potpisano. Mrežni prolaz će to preuzeti za nekoliko sekundi.',
  },
  'publish.example': {
    en: 'show, ask, publish',
    ru: 'показать, спросить, опубликовать',
    sr: 'prikazati, pitati, objaviti',
  },
  'publish.exampleScript': {
    en: 'without asking, for a script',
    ru: 'без вопроса, для сценария',
    sr: 'bez pitanja, za skript',
  },
  'revise.about': {
    en: 'Publishes again what changed since it was published, with the reason.',
    ru: 'Публикует заново то, что изменилось после публикации, с указанием причины.',
    sr: 'Ponovo objavljuje ono što se promenilo posle objavljivanja, uz razlog.',
  },
  'revise.explain': {
    en: 'At most once a day. A change of so few people that it would show them stays hidden. The reason is kept for the network’s own staff: name nobody in it.',
    ru: 'Не чаще раза в день. Изменение, которое выдало бы нескольких людей, остаётся скрытым. Причина остаётся для сотрудников сети: никого в ней не называйте.',
    sr: 'Najviše jednom dnevno. Promena koja bi odala nekoliko osoba ostaje skrivena. Razlog ostaje za zaposlene u mreži: nikoga u njemu ne imenujte.',
  },
  'revise.optionReason': {
    en: 'why, without naming anybody',
    ru: 'почему, никого не называя',
    sr: 'zašto, bez ičijeg imena',
  },
  'withdraw.about': {
    en: 'Takes back what a publication says, with the reason.',
    ru: 'Отзывает публикацию с указанием причины.',
    sr: 'Povlači objavljeno, uz razlog.',
  },
  'withdraw.explain': {
    en: 'The figures disappear from answers; what was once public stays known to the hub, so that nothing later gives a person away by comparison. `veche publications` shows the ids.',
    ru: 'Числа исчезнут из ответов; но сервер помнит, что было публичным, чтобы позднейшее сравнение никого не выдало. Номера показывает `veche publications`.',
    sr: 'Brojevi nestaju iz odgovora; čvor pamti šta je bilo javno, da kasnije poređenje nikoga ne bi odalo. Brojeve objava prikazuje `veche publications`.',
  },
  'withdraw.id': {
    en: 'the publication’s id, from `veche publications`',
    ru: 'номер публикации из `veche publications`',
    sr: 'broj objave iz `veche publications`',
  },
  'withdraw.question': {
    en: 'Withdraw the publication {publication}?',
    ru: 'Отозвать публикацию {publication}?',
    sr: 'Povući objavu {publication}?',
  },
  'withdraw.done': { en: 'Withdrawn.', ru: 'Отозвано.', sr: 'Povučeno.' },
  'publication.about': {
    en: 'Lists what was published, revised and withdrawn, newest first.',
    ru: 'Перечисляет публикации, исправления и отзывы, начиная с новых.',
    sr: 'Navodi objavljeno, ispravljeno i povučeno, od najnovijeg.',
  },
  'publication.none': {
    en: 'Nothing has been published from service records yet.',
    ru: 'По записям об услугах пока ничего не опубликовано.',
    sr: 'Iz zapisa o uslugama još ništa nije objavljeno.',
  },
  'publication.published': { en: 'published', ru: 'опубликовано', sr: 'objavljeno' },
  'publication.revised': { en: 'revised', ru: 'исправлено', sr: 'ispravljeno' },
  'publication.withdrawn': { en: 'withdrawn', ru: 'отозвано', sr: 'povučeno' },
  'publication.id': { en: 'Id', ru: 'Номер', sr: 'Broj' },
  'publication.what': { en: 'What', ru: 'Что', sr: 'Šta' },
  'publication.when': { en: 'When', ru: 'Когда', sr: 'Kada' },
  'publication.cells': { en: 'Figures', ru: 'Чисел', sr: 'Brojeva' },
  'publication.hidden': { en: 'Hidden', ru: 'Скрыто', sr: 'Skriveno' },
  'publication.reason': { en: 'Reason', ru: 'Причина', sr: 'Razlog' },
  'list.optionFirst': {
    en: 'how many at most, 1 to 100',
    ru: 'сколько самое большее, от 1 до 100',
    sr: 'koliko najviše, od 1 do 100',
  },
  'list.badFirst': {
    en: '{given} is no number from 1 to 100.',
    ru: '{given} — не число от 1 до 100.',
    sr: '{given} nije broj od 1 do 100.',
  },
});
