const services = ['DOCS', 'COUNSEL_PSY', 'LEGAL', 'REHAB', 'EMPLOYMENT', 'HARM_REDUCTION'] as const;
const groups = ['', 'DEPENDENT', 'CONVICTED', 'DEPENDENT, CONVICTED', 'YOUTH_RISK', 'PRISON_LEAVER'] as const;
const places = ['Омск', 'Тара', 'Исилькуль', 'Калачинск'] as const;
const rowsInPiece = 500;

const header = 'Получатель;Дата;Услуга;Пол;Год рождения;Целевые группы;Впервые;Населённый пункт\r\n';

/**
 * A made-up half-year of services as Excel in Russia writes it, the same for the same seed: five dimensions, three rows to a person on the
 * average. Nobody in it exists.
 */
export function* syntheticCsv(rows: number, seed = 1): Generator<string> {
  const random = numbers(seed);
  const persons = Math.ceil(rows / 3);
  yield header;
  for (let at = 0; at < rows; at += rowsInPiece) {
    let piece = '';
    for (let row = at; row < Math.min(rows, at + rowsInPiece); row += 1) piece += line(random, persons);
    yield piece;
  }
}

function line(random: (below: number) => number, persons: number): string {
  const person = random(persons);
  const day = new Date(Date.UTC(2024, 0, 1 + random(182)));
  const date = `${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}.2024`;
  const service = services[random(services.length)] ?? '';
  const year = 1945 + (person % 65);
  const who = `${person % 3 === 0 ? 'ж' : 'м'};${String(year)};${groups[random(groups.length)] ?? ''}`;
  return `OM-${String(person)};${date};${service === 'COUNSEL_PSY' ? 'COUNSEL_PSY' : service};${who};${random(4) === 0 ? 'да' : 'нет'};${places[random(places.length)] ?? ''}\r\n`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A linear congruential generator (Numerical Recipes, 7.1): whole numbers from 0 to below a bound. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
