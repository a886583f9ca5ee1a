import { indicatorCodeSchema, observationSchema, publisherCodeSchema, type Observation } from '@veche/domain';
import type { PublicReader } from '@veche/persistence';
import { periodsFromRecords } from './periods-from-records.js';

const code = publisherCodeSchema.parse('omsk');

const total = (period: string): Observation =>
  observationSchema.parse({ region: 'RU-OMS', period, state: 'REPORTED', value: 100 });

/** A reader of totals that were released by these methods. */
function readerOf(released: readonly (readonly [period: string, method: string])[]): PublicReader {
  const reader: Pick<PublicReader, 'observations' | 'releases'> = {
    observations: () =>
      Promise.resolve(
        released.map(([period], index) => ({
          ...{ publisher: code, release: index, definitionHash: '', synthetic: false },
          observation: total(period),
        })),
      ),
    releases: (keys) =>
      Promise.resolve(
        keys.map(({ sequence }) => ({ certificate: { method: released[sequence]?.[1] } })) as never,
      ),
  };
  return reader as PublicReader;
}

describe('reported figures', () => {
  it('meet figures counted from records where they share days with them', async () => {
    const reader = readerOf([
      ['2026-S1', 'SUPPRESSION'],
      ['2025-S1', 'SUPPRESSION'],
      ['2024', 'THRESHOLD'],
    ]);
    const met = (period: string): Promise<string[]> =>
      periodsFromRecords(
        { indicator: indicatorCodeSchema.parse('PERSONS_SERVED'), observations: [total(period)] },
        { code, reader },
      );
    expect(await met('2026')).toEqual(['2026-S1']);
    expect(await met('2026-Q2')).toEqual(['2026-S1']);
    expect(await met('2026-S2')).toEqual([]);
    expect(await met('2024')).toEqual([]);
  });
});
