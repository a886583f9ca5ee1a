import { periodsOverlap, type Period } from '@veche/domain';
import type { FigureTable } from '@veche/exchange';
import type { Publisher } from './publish-catalogue.js';

const mostTotals = 10_000;

/**
 * The periods of a table of reported figures for which figures counted from records are public already. Beside those, a reported figure could show
 * single people.
 */
export async function periodsFromRecords(
  { indicator, observations }: Pick<FigureTable, 'indicator' | 'observations'>,
  { code, reader }: Pick<Publisher, 'code' | 'reader'>,
): Promise<Period[]> {
  const query = { indicator, by: [], where: [], includeSynthetic: false };
  const totals = (await reader.observations(query, mostTotals)).filter(({ publisher }) => publisher === code);
  if (totals.length === 0) return [];
  const keys = totals.map(({ publisher, release }) => ({ publisher, sequence: release }));
  const releases = await reader.releases(keys);
  const counted = totals.filter((_, index) => releases[index]?.certificate.method === 'SUPPRESSION');
  const asked = observations.flatMap(({ period, periodCandidates }) => [period, ...periodCandidates]);
  const periods = counted.map(({ observation }) => observation.period);
  return [...new Set(periods)].filter((period) => asked.some((other) => periodsOverlap(other, period)));
}
