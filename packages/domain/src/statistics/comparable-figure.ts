import { periodFrequency, type Frequency } from '../periods/period-frequency.js';
import type { Observation } from './observation.js';

/** An observation with what its release says of all its observations. */
export interface ComparableFigure {
  readonly observation: Observation;
  /** SHA-256 of the definition that the figure follows. */
  readonly definitionHash: string;
  /** True for an invented figure (a demonstration, a test); real and synthetic figures never meet. */
  readonly synthetic: boolean;
}

/** Whether a source leaves open which period its figure is for. */
export function isPeriodAmbiguous({ observation }: ComparableFigure): boolean {
  return observation.flags.includes('PERIOD_AMBIGUOUS') || observation.periodCandidates.length > 1;
}

/** Whether two figures may be for periods of the same length. */
export function shareFrequency(a: ComparableFigure, b: ComparableFigure): boolean {
  const frequencies = frequenciesOf(b);
  return frequenciesOf(a).some((frequency) => frequencies.includes(frequency));
}

function frequenciesOf({ observation }: ComparableFigure): Frequency[] {
  return [observation.period, ...observation.periodCandidates].map(periodFrequency);
}

/** The group that a figure is of, as text: its codes by dimension, without those that stand at their total. */
export function groupOf({ observation }: ComparableFigure): string {
  return Object.entries(observation.codes)
    .filter(([, code]) => code !== '_T')
    .map(([dimension, code]) => `${dimension}=${code}`)
    .sort()
    .join(' ');
}
