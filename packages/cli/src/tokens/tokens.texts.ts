import { messageTable } from '../language/message-table.js';

export const tokensTexts = messageTable({
  'tokens.about': {
    en: 'Access tokens of the hub, for administrators.',
    ru: 'Ключи доступа к серверу сети, для администраторов.',
    sr: 'Pristupni ključevi čvora mreže, za administratore.',
  },
  'tokens.create': {
    en: 'Makes a token for a person or a program.',
    ru: 'Создаёт ключ доступа для человека или программы.',
    sr: 'Pravi pristupni ključ za osobu ili program.',
  },
  'tokens.createExplain': {
    en: 'The hub keeps no token and shows it only once. With --out it goes into a file that only you can read, and not onto the screen.',
    ru: 'Сервер сети не хранит ключей и показывает ключ только один раз. С --out он попадает в файл, который можете читать только вы, а не на экран.',
    sr: 'Čvor mreže ne čuva ključeve i prikazuje ključ samo jednom. Sa `--out` ide u datoteku koju samo vi možete da čitate, a ne na ekran.',
  },
  'tokens.name': {
    en: 'what it is for, for example "Data manager"; no person’s name',
    ru: 'для чего он, например "Менеджер данных"; без имён людей',
    sr: 'čemu služi, na primer „Rukovalac podacima“; bez imena osoba',
  },
  'tokens.role': {
    en: 'READER sees, EDITOR also imports, PUBLISHER also publishes, ADMINISTRATOR may do all',
    ru: 'READER смотрит, EDITOR ещё и загружает, PUBLISHER ещё и публикует, ADMINISTRATOR может всё',
    sr: '`READER` gleda, `EDITOR` i uvozi, `PUBLISHER` i objavljuje, `ADMINISTRATOR` sme sve',
  },
  'tokens.expires': {
    en: 'until when it is valid: a day 2027-06-30, or so many days 90d; unlimited unless given',
    ru: 'до когда он действует: день 2027-06-30 или число дней 90d; если не указано — бессрочно',
    sr: 'do kada važi: dan `2027-06-30` ili broj dana `90d`; ako nije navedeno, bez roka',
  },
  'tokens.out': {
    en: 'write the token into this new file',
    ru: 'записать ключ в этот новый файл',
    sr: 'upisati ključ u ovu novu datoteku',
  },
  'tokens.exampleCreate': {
    en: 'for a data manager, for a year',
    ru: 'для менеджера данных, на год',
    sr: 'za rukovaoca podacima, na godinu dana',
  },
  'tokens.onlyOnce': {
    en: 'This is shown only once. Keep it where only its owner can read it.',
    ru: 'Ключ показан единственный раз. Храните его там, где его прочтёт только владелец.',
    sr: 'Ovo se prikazuje samo jednom. Čuvajte ga tamo gde ga čita samo vlasnik.',
  },
  'tokens.unknownRole': {
    en: 'There is no role {role}. The roles: {roles}',
    ru: 'Роли {role} нет. Есть роли: {roles}',
    sr: 'Uloga {role} ne postoji. Uloge su: {roles}',
  },
  'tokens.badExpiry': {
    en: '{given} is no time. Write a day `2027-06-30`, or a number of days `90d`.',
    ru: '{given} — не срок. Напишите день `2027-06-30` или число дней `90d`.',
    sr: '{given} nije rok. Napišite dan `2027-06-30` ili broj dana `90d`.',
  },
  'tokens.pastExpiry': {
    en: '{given} is over already.',
    ru: 'Срок {given} уже прошёл.',
    sr: 'Rok {given} je već prošao.',
  },
  'tokens.list': {
    en: 'Lists all tokens, without the tokens themselves.',
    ru: 'Перечисляет все ключи доступа, не показывая их самих.',
    sr: 'Navodi sve pristupne ključeve, ne prikazujući njih same.',
  },
  'tokens.revoke': {
    en: 'Ends a token at once and for good.',
    ru: 'Отзывает ключ доступа сразу и навсегда.',
    sr: 'Opoziva pristupni ključ odmah i zauvek.',
  },
  'tokens.id': {
    en: 'the token’s id, from `veche token list`; not the token itself',
    ru: 'номер ключа из `veche token list`, а не сам ключ',
    sr: 'broj ključa iz `veche token list`, a ne sam ključ',
  },
  'tokens.question': {
    en: 'Revoke the token {id} for good?',
    ru: 'Отозвать ключ доступа {id} навсегда?',
    sr: 'Zauvek opozvati pristupni ključ {id}?',
  },
  'tokens.nameTitle': { en: 'Name', ru: 'Название', sr: 'Naziv' },
  'tokens.roleTitle': { en: 'Role', ru: 'Роль', sr: 'Uloga' },
  'tokens.until': { en: 'Valid until', ru: 'Действует до', sr: 'Važi do' },
  'tokens.lastUsed': { en: 'Last used', ru: 'Последнее использование', sr: 'Poslednja upotreba' },
  'tokens.neverUsed': { en: 'never', ru: 'не использовался', sr: 'nikad' },
  'tokens.revoked': { en: 'revoked {when}', ru: 'отозван {when}', sr: 'opozvan {when}' },
  'tokens.forEver': { en: 'unlimited', ru: 'бессрочно', sr: 'bez roka' },
  'tokens.expired': { en: 'expired {when}', ru: 'истёк {when}', sr: 'istekao {when}' },
});
