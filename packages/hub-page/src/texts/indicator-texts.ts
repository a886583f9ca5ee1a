import { texts } from './message.js';

/** What the network's indicators are called on this page, where the hub gives only their codes. */
export const indicatorTexts = texts({
  en: {
    PERSONS_SERVED: 'People served',
    SERVICES: 'Services',
    REHAB_ENTRIES: 'Rehabilitation entrants',
    REHAB_EXITS: 'Exits from rehabilitation',
    REHAB_COMPLETION: 'Completion of rehabilitation',
    FAMILIES_SERVED: 'Families',
    PREVENTION: 'Attendances at prevention',
    STAFF_TRAINED: 'Professionals trained',
    AGREEMENTS: 'Agreements',
    EVENTS: 'Joint events',
  },
  ru: {
    PERSONS_SERVED: 'Получатели услуг',
    SERVICES: 'Оказанные услуги',
    REHAB_ENTRIES: 'Поступившие на реабилитацию',
    REHAB_EXITS: 'Выбытия с реабилитации',
    REHAB_COMPLETION: 'Доля завершивших реабилитацию',
    FAMILIES_SERVED: 'Семьи',
    PREVENTION: 'Посещения профилактических мероприятий',
    STAFF_TRAINED: 'Обученные специалисты',
    AGREEMENTS: 'Соглашения',
    EVENTS: 'Совместные мероприятия',
  },
  sr: {
    PERSONS_SERVED: 'Korisnici usluga',
    SERVICES: 'Pružene usluge',
    REHAB_ENTRIES: 'Započeli rehabilitaciju',
    REHAB_EXITS: 'Izlasci iz rehabilitacije',
    REHAB_COMPLETION: 'Stopa završetka rehabilitacije',
    FAMILIES_SERVED: 'Porodice',
    PREVENTION: 'Učešća u prevenciji',
    STAFF_TRAINED: 'Obučeni stručnjaci',
    AGREEMENTS: 'Sporazumi',
    EVENTS: 'Zajednički događaji',
  },
});

type IndicatorKey = keyof typeof indicatorTexts.en;

/** Whether the page has a name of its own for an indicator. */
export function isNamedIndicator(code: string): code is IndicatorKey {
  return Object.hasOwn(indicatorTexts.en, code);
}
