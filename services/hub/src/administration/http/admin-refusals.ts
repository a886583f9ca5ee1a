import { HubRefusal } from '../../hub-refusal.js';
import { inAllLanguages } from '../localized.js';

/** A page that no list of the hub gives. */
export function badPage(largest: number): HubRefusal {
  return new HubRefusal(
    'BAD_PAGE',
    inAllLanguages({
      en: `This page cannot be given: ask for 1 to ${largest} rows, after a cursor that this list gave.`,
      ru: `Такую страницу показать нельзя: запросите от 1 до ${largest} строк, начиная после курсора из этого же списка.`,
      sr: `Ova stranica se ne može prikazati: zatražite od 1 do ${largest} redova, posle kursora iz istog spiska.`,
    }),
  );
}

export function noSuchJob(): HubRefusal {
  return new HubRefusal(
    'NO_SUCH_JOB',
    inAllLanguages({
      en: 'There is no import with this id. The list of imports shows those that there are.',
      ru: 'Загрузки с таким номером нет. Все загрузки видны в списке загрузок.',
      sr: 'Nema uvoza sa ovim brojem. Svi uvozi se vide u spisku uvoza.',
    }),
  );
}

export function noSuchToken(): HubRefusal {
  return new HubRefusal(
    'NO_SUCH_TOKEN',
    inAllLanguages({
      en: 'There is no token with this id. The list of tokens shows those that there are.',
      ru: 'Ключа доступа с таким номером нет. Все ключи видны в списке ключей доступа.',
      sr: 'Nema pristupnog ključa sa ovim brojem. Svi ključevi se vide u spisku pristupnih ključeva.',
    }),
  );
}

/** A setting of a new token that cannot be. */
export function badToken(): HubRefusal {
  return new HubRefusal(
    'BAD_TOKEN_SETTINGS',
    inAllLanguages({
      en: 'A token needs a name of 1 to 100 characters, and an expiry date in the future or none.',
      ru: 'Ключу доступа нужно имя от 1 до 100 знаков и срок действия в будущем или без срока.',
      sr: 'Pristupnom ključu je potrebno ime od 1 do 100 znakova i rok važenja u budućnosti ili nijedan.',
    }),
  );
}

/** The token in use is the last with which a hub can be administered. */
export function lastAdministrator(): HubRefusal {
  return new HubRefusal(
    'LAST_ADMINISTRATOR',
    inAllLanguages({
      en: 'This is the last administrator token in force: make another one before you revoke it.',
      ru: 'Это последний действующий ключ администратора: прежде чем отозвать его, создайте другой.',
      sr: 'Ovo je poslednji važeći ključ administratora: pre nego što ga opozovete, napravite drugi.',
    }),
  );
}

/** A text that is needed and blank, or longer than it may be. */
export function badText(name: string, longest: number): HubRefusal {
  return new HubRefusal(
    'BAD_TEXT',
    inAllLanguages({
      en: `“${name}” needs a text of 1 to ${longest} characters.`,
      ru: `«${name}»: нужен текст длиной от 1 до ${longest} знаков.`,
      sr: `„${name}“: potreban je tekst od 1 do ${longest} znakova.`,
    }),
  );
}
