import { periodBounds, periodFrequency, type Observation, type ReleaseBody } from '@veche/domain';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { ObservationRow } from '../entities/observation.entity.js';
import { cellCodes } from './cell-codes.js';
import { enclosingRegions } from './enclosing-regions.js';

/** The release that an observation belongs to. */
export interface ReleaseKey {
  readonly publisher: string;
  readonly sequence: number;
}

/** Takes an observation apart into what it is found and ordered by; the record itself stays whole. */
export function observationRow(
  release: ReleaseKey,
  body: ReleaseBody,
  observation: Observation,
  ordinal: number,
): RequiredEntityData<ObservationRow> {
  const codes = cellCodes(observation.codes);
  const periods = [...new Set([observation.period, ...observation.periodCandidates])];
  const bounds = periods.map((period) => periodBounds(period));
  const { region, period, project } = observation;
  return {
    ...{ publisher: release.publisher, release: release.sequence, ordinal },
    ...{ indicator: body.indicator, definitionHash: body.definitionHash, synthetic: body.synthetic },
    current: true,
    ...{ region, regions: enclosingRegions(region) },
    ...{ period, periods },
    periodStarts: bounds.map(({ start }) => start),
    periodEnds: bounds.map(({ end }) => end),
    frequencies: periods.map((candidate) => periodFrequency(candidate)),
    ...{ codes: codes.text, codePairs: codes.pairs, dimensions: codes.dimensions },
    project,
    cell: cellOf(observation),
    state: observation.state,
    value: observation.state === 'REPORTED' ? observation.value : null,
    record: observation,
  };
}

/** What a later release repeats: region, period, codes and project in one text. */
export function cellOf({ region, period, codes, project }: Observation): string {
  return [region, period, cellCodes(codes).text, project ?? ''].join('|');
}
