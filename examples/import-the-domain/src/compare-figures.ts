import { personsServed } from '@veche/domain/indicators';
import { compareFigures, type ComparableFigure } from '@veche/domain/statistics';

/** What became of a figure since another, and everything that makes the two unlike. */
export function aboutChange(current: ComparableFigure, base: ComparableFigure): string[] {
  const { change, percentChange, comparable, reasons } = compareFigures(current, base, personsServed);
  return [
    `${shown(current)} after ${shown(base)}: ${change === null ? 'no difference can be told' : `a change of ${change} (${percentChange?.toFixed(0)} %)`}`,
    comparable ? '  like with like' : '  not comparable:',
    ...reasons.map(({ code, text }) => `  ${code}: ${text}`),
  ];
}

function shown({ observation }: ComparableFigure): string {
  return observation.state === 'REPORTED' ? String(observation.value) : observation.state;
}
