import type { Dimension } from '@veche/domain';
import { unknown } from './code-places.js';

const oldest = 120;

/**
 * The inner band of every age from 0 to 120 years, by the codes themselves: `Y_LT15` is under 15, `Y15T17` from 15 to 17, `Y_GE65` 65 and over
 * (SDMX code list CL_AGE). An age in no band is unknown.
 */
export function bandOfAges(dimension: Dimension): string[] {
  const rollUps = new Set(dimension.codes.flatMap(({ parents }) => parents.map(String)));
  const bands = dimension.codes
    .map(({ code }) => String(code))
    .filter((code) => !rollUps.has(code))
    .map((code) => ({ code, ...yearsOf(code) }));
  return Array.from({ length: oldest + 1 }, (_, age) => {
    const band = bands.find(({ from, to }) => from <= age && age <= to);
    return band?.code ?? unknown;
  });
}

/** The first and the last age of a band; no age at all where the code is no band. */
function yearsOf(code: string): { from: number; to: number } {
  const span = /^Y(\d+)T(\d+)$/.exec(code);
  if (span) return { from: Number(span[1]), to: Number(span[2]) };
  const under = /^Y_LT(\d+)$/.exec(code);
  if (under) return { from: 0, to: Number(under[1]) - 1 };
  const over = /^Y_GE(\d+)$/.exec(code);
  if (over) return { from: Number(over[1]), to: oldest };
  return { from: 1, to: 0 };
}
