import { messageTable } from '../language/message-table.js';

export const hubTexts = messageTable({
  'hub.invalidAddress': {
    en: 'The hub’s address {address} is none. It looks like `https://hub.example.org`.',
    ru: 'Адрес сервера сети {address} записан неверно. Он выглядит так: `https://hub.example.org`.',
    sr: 'Adresa čvora mreže {address} nije ispravna. Ona izgleda ovako: `https://hub.example.org`.',
  },
  'hub.plainHttp': {
    en: 'The connection to {host} would not be encrypted: others could read your token and your file. Use https://, or add `--plain-http` if the network between is safe.',
    ru: 'Соединение с {host} не было бы зашифровано: другие могли бы прочитать ваш ключ доступа и ваш файл. Используйте https:// или добавьте `--plain-http`, если сеть на всём пути безопасна.',
    sr: 'Veza sa {host} ne bi bila šifrovana: drugi bi mogli da pročitaju vaš pristupni ključ i vašu datoteku. Koristite `https://` ili dodajte `--plain-http` ako je mreža na celom putu bezbedna.',
  },
  'hub.silent': {
    en: 'The hub at {hub} does not answer. Try again later; `veche doctor` says more.',
    ru: 'Сервер сети {hub} не отвечает. Повторите позже; подробнее скажет `veche doctor`.',
    sr: 'Čvor mreže {hub} ne odgovara. Pokušajte kasnije; više govori `veche doctor`.',
  },
  'hub.notRunning': {
    en: 'No hub is running at {hub}. Check the address (`--hub` or `VECHE_HUB`), and that the hub is started.',
    ru: 'По адресу {hub} сервер сети не запущен. Проверьте адрес (`--hub` или `VECHE_HUB`) и запущен ли сервер.',
    sr: 'Na adresi {hub} čvor mreže nije pokrenut. Proverite adresu (`--hub` ili `VECHE_HUB`) i da li je čvor pokrenut.',
  },
  'hub.unknownHost': {
    en: 'There is no server with the name {host}. Check the address (`--hub` or `VECHE_HUB`) and your internet connection.',
    ru: 'Сервера с именем {host} нет. Проверьте адрес (`--hub` или `VECHE_HUB`) и подключение к интернету.',
    sr: 'Ne postoji server sa imenom {host}. Proverite adresu (`--hub` ili `VECHE_HUB`) i vezu sa internetom.',
  },
  'hub.hungUp': {
    en: 'The hub at {hub} closed the connection. A file that is too large can be the reason, or a proxy between. `veche jobs` says whether anything was stored.',
    ru: 'Сервер сети {hub} закрыл соединение. Причиной может быть слишком большой файл или прокси-сервер. Сохранилось ли что-нибудь, покажет `veche jobs`.',
    sr: 'Čvor mreže {hub} je prekinuo vezu. Razlog može biti prevelika datoteka ili posrednički server. Da li je nešto sačuvano pokazuje `veche jobs`.',
  },
  'hub.noConnection': {
    en: 'The hub at {hub} cannot be reached ({reason}).',
    ru: 'Не удаётся связаться с сервером сети {hub} ({reason}).',
    sr: 'Veza sa čvorom mreže {hub} ne može da se uspostavi ({reason}).',
  },
  'hub.refusedWithout': {
    en: 'The hub refused: {code}.',
    ru: 'Сервер сети отказал: {code}.',
    sr: 'Čvor mreže je odbio: {code}.',
  },
  'hub.notAHub': {
    en: 'What answers at {hub} is no hub (HTTP {status}). Check the address (`--hub` or `VECHE_HUB`).',
    ru: 'По адресу {hub} отвечает не сервер сети (HTTP {status}). Проверьте адрес (`--hub` или `VECHE_HUB`).',
    sr: 'Na adresi {hub} ne odgovara čvor mreže (`HTTP` {status}). Proverite adresu (`--hub` ili `VECHE_HUB`).',
  },
  'hub.otherVersion': {
    en: 'The hub’s answer cannot be understood: hub and command are of different versions ({place}). Update the older one.',
    ru: 'Ответ сервера сети непонятен: у сервера и команды разные версии ({place}). Обновите более старую.',
    sr: 'Odgovor čvora mreže nije razumljiv: čvor i komanda su različitih verzija ({place}). Ažurirajte stariju.',
  },
  'hub.answerTooLong': {
    en: 'The hub’s answer is longer than {megabytes} MB and was not read.',
    ru: 'Ответ сервера сети длиннее {megabytes} МБ и не был прочитан.',
    sr: 'Odgovor čvora mreže je duži od {megabytes} `MB` i nije pročitan.',
  },
  'token.fileOpen': {
    en: 'Others on this machine can read {file}. Make it yours alone: `chmod 600 {file}`',
    ru: 'Файл {file} могут прочитать другие пользователи этого компьютера. Закройте его от них: `chmod 600 {file}`',
    sr: 'Drugi korisnici ovog računara mogu da pročitaju {file}. Zaštitite je: `chmod 600 {file}`',
  },
  'token.notAToken': {
    en: 'What {where} holds is no access token. A token is one word and starts with `veche_`.',
    ru: 'То, что записано в {where}, — не ключ доступа. Ключ — это одно слово, и начинается он с `veche_`.',
    sr: 'Ono što stoji u {where} nije pristupni ključ. Ključ je jedna reč i počinje sa `veche_`.',
  },
  'token.missing': {
    en: 'An access token is needed. Put it into a file that only you can read and name the file with `--token-file FILE`, or set `VECHE_TOKEN`. An administrator makes one with `veche token create`.',
    ru: 'Нужен ключ доступа. Сохраните его в файле, который можете читать только вы, и укажите этот файл: `--token-file ФАЙЛ`, либо задайте `VECHE_TOKEN`. Ключ создаёт администратор: `veche token create`.',
    sr: 'Potreban je pristupni ključ. Sačuvajte ga u datoteci koju samo vi možete da čitate i navedite je sa `--token-file DATOTEKA`, ili postavite `VECHE_TOKEN`. Ključ pravi administrator: `veche token create`.',
  },
  'token.onCommandLine': {
    en: 'An access token does not belong on the command line: everybody on this machine can see it there, and the shell’s history keeps it. Revoke it (`veche token revoke`), have another one made, and give it in a file: `--token-file FILE`.',
    ru: 'Ключу доступа не место в командной строке: там его видят все пользователи компьютера, и он остаётся в истории команд. Отзовите его (`veche token revoke`), получите другой и передайте его в файле: `--token-file ФАЙЛ`.',
    sr: 'Pristupnom ključu nije mesto u komandnoj liniji: tu ga vide svi korisnici računara i ostaje u istoriji komandi. Opozovite ga (`veche token revoke`), uzmite drugi i dajte ga u datoteci: `--token-file DATOTEKA`.',
  },
});
