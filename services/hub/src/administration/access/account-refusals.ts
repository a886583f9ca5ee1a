import type { Role } from '../accounts/role.js';
import { HubRefusal } from '../../hub-refusal.js';
import { inAllLanguages } from '../localized.js';

/** Nobody could be recognised. It does not say why: that would help whoever guesses. */
export function unauthenticated(): HubRefusal {
  return new HubRefusal(
    'UNAUTHENTICATED',
    inAllLanguages({
      en: 'An access token is needed that is in force. Ask your hub’s administrator for one.',
      ru: 'Нужен действующий ключ доступа. Его даёт администратор вашего узла.',
      sr: 'Potreban je važeći pristupni ključ. Daje ga administrator vašeg čvora.',
    }),
  );
}

/** Somebody is known, and may not. */
export function forbidden(needed: Role): HubRefusal {
  return new HubRefusal(
    'FORBIDDEN',
    inAllLanguages({
      en: `This needs the role ${needed}. Ask your hub’s administrator for it.`,
      ru: `Для этого нужна роль ${needed}. Её даёт администратор вашего узла.`,
      sr: `Za ovo je potrebna uloga ${needed}. Daje je administrator vašeg čvora.`,
    }),
  );
}

/** The identity provider knows the account, and gives it no role here. */
export function noRole(): HubRefusal {
  return new HubRefusal(
    'NO_ROLE',
    inAllLanguages({
      en: 'Your account has no role at this hub. Ask whoever manages the accounts of your network for one.',
      ru: 'У вашей учётной записи нет роли на этом узле. Её даёт тот, кто ведёт учётные записи вашей сети.',
      sr: 'Vaš nalog nema ulogu na ovom čvoru. Daje je onaj ko vodi naloge vaše mreže.',
    }),
  );
}

/** Too many wrong tokens came; none is looked at for some seconds. */
export class TooManyAttempts extends HubRefusal {
  constructor(readonly seconds: number) {
    super(
      'TOO_MANY_ATTEMPTS',
      inAllLanguages({
        en: `Too many wrong access tokens came from here. Try again in ${seconds} s.`,
        ru: `Отсюда пришло слишком много неверных ключей доступа. Попробуйте снова через ${seconds} с.`,
        sr: `Odavde je stiglo previše pogrešnih pristupnih ključeva. Pokušajte ponovo za ${seconds} s.`,
      }),
    );
  }
}

/** The identity provider does not answer, so that nobody of it can be recognised now. */
export function identityProviderUnreachable(): HubRefusal {
  return new HubRefusal(
    'IDENTITY_PROVIDER_UNREACHABLE',
    inAllLanguages({
      en: 'The network’s identity provider does not answer, so your account cannot be recognised now. Try again in a minute.',
      ru: 'Служба учётных записей сети не отвечает, поэтому сейчас вас нельзя узнать. Попробуйте через минуту.',
      sr: 'Služba naloga mreže ne odgovara, pa vas sada nije moguće prepoznati. Pokušajte ponovo za minut.',
    }),
  );
}
