import { texts } from './message.js';

/** What can go wrong between page and hub, with what to do; and the words for waiting and trying again. */
export const errorTexts = texts({
  en: {
    UNREACHABLE:
      'The server of your network does not answer. Nothing is lost. Check the internet connection and try again in a minute; if it stays so, tell whoever looks after the server.',
    UNREADABLE:
      'Something other than the server of your network answered. Try again in a minute; if it stays so, tell whoever looks after the server.',
    UNAUTHENTICATED:
      'Your access key is not, or no longer, valid. Sign in again; what you were doing stays here.',
    FORBIDDEN: 'Your access key does not allow this. Ask your administrator for one that does.',
    TOO_MANY_REQUESTS: 'Too many attempts. Wait a minute and try again.',
    PREVIEW_OUTDATED:
      'The records changed after you looked at these figures, so nothing was published. Look at the new figures, then publish.',
    NOT_RECEIVED:
      'The file did not arrive at the server whole. Nothing was stored. Your file is still here: try again.',
    FILE_CHANGED:
      'Your file was changed or moved after you had chosen it, so the browser could not read it. Choose it again.',
    UNEXPECTED:
      'Something failed at the server. Nothing was changed. Try again; if it stays so, tell whoever looks after the server.',
    code: 'For whoever looks after the server: {code}',
    again: 'Try again',
    loading: 'One moment…',
    more: 'Show more',
    broken: 'The page itself made a mistake.',
    brokenHelp:
      'Nothing at the server was changed by it. Reload the page; you will then have to choose your file again.',
    reload: 'Reload the page',
  },
  ru: {
    UNREACHABLE:
      'Сервер вашей сети не отвечает. Ничего не потеряно. Проверьте подключение к интернету и повторите попытку через минуту; если не поможет, сообщите тому, кто обслуживает сервер.',
    UNREADABLE:
      'Ответил не сервер вашей сети, а что-то другое. Повторите попытку через минуту; если не поможет, сообщите тому, кто обслуживает сервер.',
    UNAUTHENTICATED:
      'Ключ доступа недействителен или срок его действия истёк. Войдите ещё раз: всё, что вы делали, останется здесь.',
    FORBIDDEN: 'Ваш ключ доступа этого не разрешает. Попросите у администратора другой.',
    TOO_MANY_REQUESTS: 'Слишком много попыток. Подождите минуту и попробуйте снова.',
    PREVIEW_OUTDATED:
      'Пока вы смотрели на эти цифры, записи изменились, поэтому ничего не опубликовано. Посмотрите новые цифры и опубликуйте их.',
    NOT_RECEIVED:
      'Файл не дошёл до сервера целиком. Ничего не сохранено. Ваш файл на месте: попробуйте ещё раз.',
    FILE_CHANGED:
      'После выбора файл был изменён или перемещён, и браузер не смог его прочитать. Выберите его заново.',
    UNEXPECTED:
      'На сервере произошёл сбой. Ничего не изменено. Попробуйте ещё раз; если не поможет, сообщите тому, кто обслуживает сервер.',
    code: 'Для того, кто обслуживает сервер: {code}',
    again: 'Попробовать ещё раз',
    loading: 'Минуточку…',
    more: 'Показать ещё',
    broken: 'Ошибка на самой странице.',
    brokenHelp:
      'На сервере из-за неё ничего не изменилось. Обновите страницу; файл после этого придётся выбрать заново.',
    reload: 'Обновить страницу',
  },
  sr: {
    UNREACHABLE:
      'Čvor vaše mreže ne odgovara. Ništa nije izgubljeno. Proverite vezu sa internetom i pokušajte ponovo za minut; ako ne pomogne, javite onome ko održava čvor.',
    UNREADABLE:
      'Nije odgovorio čvor vaše mreže, nego nešto drugo. Pokušajte ponovo za minut; ako ne pomogne, javite onome ko održava čvor.',
    UNAUTHENTICATED:
      'Pristupni ključ nije važeći ili mu je istekao rok. Prijavite se ponovo: sve što ste radili ostaje ovde.',
    FORBIDDEN: 'Vaš pristupni ključ to ne dozvoljava. Zatražite od administratora drugi.',
    TOO_MANY_REQUESTS: 'Previše pokušaja. Sačekajte minut i pokušajte ponovo.',
    PREVIEW_OUTDATED:
      'Dok ste gledali ove brojke, zapisi su se promenili, pa ništa nije objavljeno. Pogledajte nove brojke, pa ih objavite.',
    NOT_RECEIVED:
      'Datoteka nije cela stigla do čvora. Ništa nije sačuvano. Vaša datoteka je i dalje tu: pokušajte ponovo.',
    FILE_CHANGED:
      'Pošto ste je izabrali, datoteka je izmenjena ili premeštena, pa pregledač nije mogao da je pročita. Izaberite je ponovo.',
    UNEXPECTED:
      'Na čvoru je nešto otkazalo. Ništa nije promenjeno. Pokušajte ponovo; ako ne pomogne, javite onome ko održava čvor.',
    code: 'Za onoga ko održava čvor: {code}',
    again: 'Pokušaj ponovo',
    loading: 'Trenutak…',
    more: 'Prikaži još',
    broken: 'Greška je na samoj stranici.',
    brokenHelp:
      'Na čvoru se zbog nje ništa nije promenilo. Ponovo učitajte stranicu; datoteku ćete zatim morati da izaberete ponovo.',
    reload: 'Ponovo učitaj stranicu',
  },
});

const codes = [
  'UNREACHABLE',
  'UNREADABLE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOO_MANY_REQUESTS',
  'PREVIEW_OUTDATED',
  'NOT_RECEIVED',
  'FILE_CHANGED',
  'UNEXPECTED',
] as const;

/** Whether the page has words of its own for a code of the hub. */
export function hasErrorText(code: string): code is (typeof codes)[number] {
  return (codes as readonly string[]).includes(code);
}
