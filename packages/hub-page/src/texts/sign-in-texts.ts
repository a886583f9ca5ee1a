import { texts } from './message.js';

export const signInTexts = texts({
  en: {
    title: 'From your spreadsheet to published figures',
    lead: 'Here you bring in the half-year’s records of your network, see what would become public, and publish it. Names are not stored: the server keeps a code in their place.',
    key: 'Access key',
    keyHelp:
      'A line that begins with “{prefix}”. Your administrator gave it to you. It is kept only until you close this tab.',
    signIn: 'Sign in',
    signingIn: 'Signing in…',
    empty: 'Paste your access key into the field.',
    wrong:
      'The server does not know this key. Copy the whole line, from “{prefix}” to its end. If it was revoked or has expired, ask your administrator for a new one.',
    expired: 'Please sign in again',
    expiredLead: 'Your access key is no longer valid. What you were doing is still here: sign in, and go on.',
    leave: 'Leave without going on',
    show: 'Show the key',
    opening: 'Opening your network…',
  },
  ru: {
    title: 'От вашей таблицы до опубликованных цифр',
    lead: 'Здесь вы загружаете записи вашей сети за полугодие, видите, что станет общедоступным, и публикуете. Имена не хранятся: вместо них на сервере остаётся код.',
    key: 'Ключ доступа',
    keyHelp:
      'Строка, которая начинается с «{prefix}». Её дал вам администратор. Она хранится, только пока открыта эта вкладка.',
    signIn: 'Войти',
    signingIn: 'Входим…',
    empty: 'Вставьте в поле ключ доступа.',
    wrong:
      'Сервер не знает такого ключа. Скопируйте всю строку целиком, начиная с «{prefix}». Если ключ отозван или истёк, попросите у администратора новый.',
    expired: 'Войдите, пожалуйста, ещё раз',
    expiredLead: 'Ключ доступа больше не действует. Всё, что вы делали, на месте: войдите и продолжайте.',
    leave: 'Выйти и не продолжать',
    show: 'Показать ключ',
    opening: 'Открываем вашу сеть…',
  },
  sr: {
    title: 'Od vaše tabele do objavljenih brojki',
    lead: 'Ovde učitavate polugodišnje zapise svoje mreže, vidite šta bi postalo javno i objavljujete. Imena se ne čuvaju: umesto njih čvor, server vaše mreže, čuva samo šifru.',
    key: 'Pristupni ključ',
    keyHelp:
      'Red koji počinje sa „{prefix}“. Dao vam ga je administrator. Čuva se samo dok ne zatvorite ovu karticu.',
    signIn: 'Prijavi se',
    signingIn: 'Prijavljivanje…',
    empty: 'Unesite pristupni ključ u polje.',
    wrong:
      'Čvor ne poznaje ovaj ključ. Kopirajte ceo red, od „{prefix}“ do kraja. Ako je opozvan ili mu je istekao rok, zatražite od administratora novi.',
    expired: 'Prijavite se ponovo',
    expiredLead:
      'Pristupni ključ više ne važi. Sve što ste radili je i dalje ovde: prijavite se i nastavite.',
    leave: 'Izađi i ne nastavljaj',
    show: 'Prikaži ključ',
    opening: 'Otvaramo vašu mrežu…',
  },
});
