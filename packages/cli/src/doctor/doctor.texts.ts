import { messageTable } from '../language/message-table.js';

export const doctorTexts = messageTable({
  'doctor.about': {
    en: 'Looks whether all that is needed works, and says how to mend what does not.',
    ru: 'Проверяет, всё ли нужное работает, и говорит, как исправить то, что не работает.',
    sr: 'Proverava da li radi sve što je potrebno i kaže kako da se popravi ono što ne radi.',
  },
  'doctor.ok': { en: 'ok     ', ru: 'хорошо  ', sr: 'u redu  ' },
  'doctor.problem': { en: 'problem', ru: 'проблема', sr: 'problem ' },
  'doctor.mend': { en: 'What to do: {how}', ru: 'Что делать: {how}', sr: 'Šta da se radi: {how}' },
  'doctor.allRight': { en: 'All is right.', ru: 'Всё в порядке.', sr: 'Sve je u redu.' },
  'doctor.disk': {
    en: 'Room on this disk, at {folder}: {megabytes} MB',
    ru: 'Свободно на этом диске ({folder}): {megabytes} МБ',
    sr: 'Slobodno na ovom disku ({folder}): {megabytes} `MB`',
  },
  'doctor.freeDisk': {
    en: 'free some room, or work in another folder',
    ru: 'освободите место или работайте в другой папке',
    sr: 'oslobodite prostor ili radite u drugoj fascikli',
  },
  'doctor.hubAnswers': {
    en: 'The hub answers: {hub}',
    ru: 'Сервер сети отвечает: {hub}',
    sr: 'Čvor mreže odgovara: {hub}',
  },
  'doctor.clocksAgree': {
    en: 'The clocks of the hub and of this machine agree.',
    ru: 'Часы сервера и этого компьютера совпадают.',
    sr: 'Satovi čvora i ovog računara se slažu.',
  },
  'doctor.clocksDiffer': {
    en: 'The clocks of the hub and of this machine differ by {seconds} s.',
    ru: 'Часы сервера и этого компьютера расходятся на {seconds} с.',
    sr: 'Satovi čvora i ovog računara razlikuju se za {seconds} s.',
  },
  'doctor.setClock': {
    en: 'have both set their clocks from the internet',
    ru: 'включите на обоих установку времени через интернет',
    sr: 'uključite na oba podešavanje vremena preko interneta',
  },
  'doctor.noToken': {
    en: 'There is no token: only what is public can be seen.',
    ru: 'Ключа доступа нет: видно только публичное.',
    sr: 'Nema pristupnog ključa: vidi se samo ono što je javno.',
  },
  'doctor.token': {
    en: 'The token is valid: {name}, {role}, until {until}',
    ru: 'Ключ доступа действует: {name}, {role}, до {until}',
    sr: 'Pristupni ključ važi: {name}, {role}, do {until}',
  },
  'doctor.tokenForEver': {
    en: 'The token is valid: {name}, {role}, without a limit',
    ru: 'Ключ доступа действует: {name}, {role}, бессрочно',
    sr: 'Pristupni ključ važi: {name}, {role}, bez roka',
  },
  'doctor.renewToken': {
    en: 'it ends soon; ask an administrator for another: `veche token create`',
    ru: 'он скоро истечёт; попросите у администратора новый: `veche token create`',
    sr: 'uskoro ističe; zatražite od administratora novi: `veche token create`',
  },
  'doctor.network': {
    en: 'Network: {name} ({code})',
    ru: 'Сеть: {name} ({code})',
    sr: 'Mreža: {name} ({code})',
  },
  'doctor.versions': {
    en: 'Versions: hub {hub}, command {command}',
    ru: 'Версии: сервер {hub}, команда {command}',
    sr: 'Verzije: čvor {hub}, komanda {command}',
  },
  'doctor.update': {
    en: 'update the older of the two',
    ru: 'обновите то, что старше',
    sr: 'ažurirajte ono što je starije',
  },
  'doctor.policy': {
    en: 'Figures of up to {threshold} people are hidden; of sensitive indicators, up to {sensitive}.',
    ru: 'Скрываются числа до {threshold} человек включительно; у чувствительных показателей — до {sensitive}.',
    sr: 'Skrivaju se brojevi do {threshold} osoba; kod osetljivih pokazatelja do {sensitive}.',
  },
  'doctor.kept': {
    en: 'Records are kept for {months} {months#month|months}.',
    ru: 'Записи хранятся {months} {months#месяц|месяца|месяцев}.',
    sr: 'Zapisi se čuvaju {months} {months#mesec|meseca|meseci}.',
  },
  'doctor.keptForEver': {
    en: 'Records are kept without a limit.',
    ru: 'Записи хранятся бессрочно.',
    sr: 'Zapisi se čuvaju bez roka.',
  },
  'doctor.records': {
    en: 'Records at the hub: {real} real, {synthetic} made up',
    ru: 'Записей на сервере: настоящих {real}, вымышленных {synthetic}',
    sr: 'Zapisa na čvoru: pravih {real}, izmišljenih {synthetic}',
  },
  'doctor.ledger': {
    en: 'The ledger of what was published is complete: {count} {count#publication|publications}, the last one {when}',
    ru: 'Журнал опубликованного полон, публикаций: {count}, последняя: {when}',
    sr: 'Evidencija objavljenog je potpuna, objava: {count}, poslednja: {when}',
  },
  'doctor.ledgerEmpty': {
    en: 'The ledger of what was published is complete: nothing was published from records yet.',
    ru: 'Журнал опубликованного полон: по записям ещё ничего не публиковалось.',
    sr: 'Evidencija objavljenog je potpuna: iz zapisa još ništa nije objavljeno.',
  },
  'doctor.ledgerIncomplete': {
    en: 'The ledger does not know all that this hub published: nothing new can be published.',
    ru: 'В журнале нет части того, что публиковал этот сервер: новое публиковать нельзя.',
    sr: 'U evidenciji nedostaje deo onoga što je ovaj čvor objavio: ništa novo ne može da se objavi.',
  },
  'doctor.restoreBackup': {
    en: 'the database probably came from an older backup: have the newest backup of the whole database restored',
    ru: 'вероятно, база данных восстановлена из старой копии: пусть администратор восстановит самую новую копию всей базы',
    sr: 'baza je verovatno vraćena iz starije kopije: neka administrator vrati najnoviju kopiju cele baze',
  },
  'doctor.noGateway': {
    en: 'The hub has no gateway: nothing can be published.',
    ru: 'У сервера нет шлюза: публиковать нельзя.',
    sr: 'Čvor nema mrežni prolaz: ništa ne može da se objavi.',
  },
  'doctor.setGateway': {
    en: 'have the hub’s operator set `GATEWAY_URL` and `GATEWAY_KEY_FILE`',
    ru: 'пусть администратор сервера задаст `GATEWAY_URL` и `GATEWAY_KEY_FILE`',
    sr: 'neka administrator čvora postavi `GATEWAY_URL` i `GATEWAY_KEY_FILE`',
  },
  'doctor.gatewayAnswers': {
    en: 'The gateway answers the hub: {url}',
    ru: 'Шлюз отвечает серверу: {url}',
    sr: 'Mrežni prolaz odgovara čvoru: {url}',
  },
  'doctor.gatewaySilent': {
    en: 'The gateway does not answer the hub: {url}',
    ru: 'Шлюз не отвечает серверу: {url}',
    sr: 'Mrežni prolaz ne odgovara čvoru: {url}',
  },
  'doctor.askGateway': {
    en: 'ask the gateway’s operator; what is published meanwhile is fetched later',
    ru: 'обратитесь к администратору шлюза; опубликованное за это время он заберёт позже',
    sr: 'obratite se administratoru prolaza; objavljeno u međuvremenu biće preuzeto kasnije',
  },
  'doctor.definitions': {
    en: 'The indicators’ definitions are adopted.',
    ru: 'Определения показателей получены.',
    sr: 'Definicije pokazatelja su preuzete.',
  },
  'doctor.waiting': {
    en: 'The hub waits: {waitingFor}',
    ru: 'Сервер ждёт: {waitingFor}',
    sr: 'Čvor čeka: {waitingFor}',
  },
  'doctor.waitForDefinitions': {
    en: 'wait until the hub has heard from the gateway; if it lasts, see that the gateway answers',
    ru: 'подождите, пока сервер получит ответ шлюза; если это затянулось, проверьте, отвечает ли шлюз',
    sr: 'sačekajte da se čvor čuje sa prolazom; ako potraje, proverite da li prolaz odgovara',
  },
});
