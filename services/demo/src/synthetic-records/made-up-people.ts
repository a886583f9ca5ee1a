/** A person who does not exist. */
export interface MadeUpPerson {
  /** No name: a number that says that it is made up. */
  readonly key: string;
  readonly family: string;
  readonly sex: string;
  readonly birthYear: number;
  readonly targetGroups: readonly string[];
}

/** How a group is spread among the people of a network, from 0 to 1. */
export type GroupShares = Readonly<Record<string, number>>;

const oldest = 1950;
const youngest = 2010;

/** People who do not exist, some in several groups and some in none, about every fifth with somebody else of the family. */
export function makeUpPeople(
  network: string,
  count: number,
  shares: GroupShares,
  random: () => number,
): readonly MadeUpPerson[] {
  let families = 0;
  return Array.from({ length: count }, (_, index) => {
    if (index === 0 || random() > 0.2) families += 1;
    const { sex, birthYear } = { sex: sexOf(random()), birthYear: birthYearOf(random) };
    return {
      ...{
        key: `synthetic-${network}-${String(index + 1)}`,
        family: `synthetic-${network}-f${String(families)}`,
      },
      ...{ sex, birthYear },
      targetGroups: Object.entries(shares)
        .filter(([, share]) => random() < share)
        .map(([group]) => group),
    };
  });
}

function sexOf(chance: number): string {
  if (chance < 0.02) return '_U';
  return chance < 0.42 ? 'F' : 'M';
}

/** Most are about thirty, few are old. */
function birthYearOf(random: () => number): number {
  const middle = (random() + random() + random()) / 3;
  return Math.round(oldest + (youngest - oldest) * (1 - (1 - middle) ** 1.3));
}
