/** How large a made-up catalogue is. */
export interface CatalogueSize {
  readonly organizations: number;
  /** In events, four to an event. */
  readonly participations: number;
}

export const participationsOfEvent = 4;

export const sourceText =
  'The organization stands in the register. The organizations met and spoke of their work.';

const regions = ['RU-OMS', 'RU-KEM', 'RU-TYU', 'RU-PER', 'RU-MOW', 'RU-SPE', 'RU-NVS', 'RU-SVE'];
const kinds = ['NGO', 'NGO', 'NGO', 'STATE_BODY', 'SOCIAL_SERVICE', 'HEALTH_SERVICE', 'FUND', 'EDUCATION'];
const works = ['помощи', 'поддержки', 'содействия', 'милосердия', 'просвещения', 'заботы'];
const names = ['Берег', 'Маяк', 'Исток', 'Перекрёсток', 'Ступени', 'Родник', 'Причал', 'Новый путь'];
const meetings = ['ROUND_TABLE', 'TRAINING', 'SEMINAR', 'CONFERENCE', 'MEETING'];
const subjects = ['жильё', 'занятость', 'профилактика', 'сопровождение', 'реабилитация'];

export type Written = Readonly<Record<string, unknown>>;

/** Organizations of nobody's making, as a file of lines has them. */
export function* organizations(
  { organizations: count }: CatalogueSize,
  random: () => number,
): Generator<Written> {
  for (let index = 0; index < count; index += 1) {
    const name = `Центр ${oneOf(works, random)} «${oneOf(names, random)}» № ${index + 1}`;
    yield {
      id: organizationId(index),
      names: [
        { language: 'ru', text: name },
        { language: 'en', text: `Centre ${index + 1}`, ours: true },
      ],
      aliases: [{ language: 'ru', text: `Ц${index + 1}` }],
      kind: oneOf(kinds, random),
      territory: oneOf(regions, random),
      parent: index > 0 && index % 50 === 0 ? organizationId(index - 1) : null,
      identifiers: [{ scheme: 'RU-OGRN', code: String(1_000_000_000_000 + index) }],
      sources: [{ source: 'register', quote: 'The organization stands in the register.' }],
    };
  }
}

/** Events in which every organization takes part about as often as the others, and in no event twice. */
export function* events(size: CatalogueSize, random: () => number): Generator<Written> {
  for (let first = 0; first < size.participations; first += participationsOfEvent) {
    const number = first / participationsOfEvent + 1;
    const rest = Math.min(participationsOfEvent, size.participations - first);
    const year = 2010 + Math.floor(random() * 15);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    yield {
      id: `event-${String(number).padStart(6, '0')}`,
      names: [{ language: 'ru', text: `Встреча № ${number}: ${oneOf(subjects, random)}` }],
      kind: oneOf(meetings, random),
      status: 'HELD',
      start: { asWritten: `${month}.${year}`, value: `${year}-${month}` },
      territory: oneOf(regions, random),
      participations: Array.from({ length: rest }, (_, place) => ({
        organization: organizationId((first + place) % size.organizations),
        asWritten: 'The organizations met',
        role: place === 0 ? 'ORGANIZER' : 'PARTICIPANT',
      })),
      sources: [{ source: 'register', quote: 'The organizations met and spoke of their work.' }],
    };
  }
}

function organizationId(index: number): string {
  return `organization-${String(index + 1).padStart(6, '0')}`;
}

function oneOf<T>(items: readonly [T, ...T[]] | readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}
