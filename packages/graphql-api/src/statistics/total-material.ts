import type { StoredObservation } from '@veche/persistence';
import type { PublicContext } from '../context.js';
import { networkMembers } from '../network/network-members.js';
import { askedPeriods } from './asked-periods.js';
import { askedRegions } from './asked-regions.js';
import type { IndicatorType } from './indicator.type.js';
import { namedRows } from './named-rows.js';
import { observationQueryOf } from './observation-query.js';
import { readFigures } from './read-figures.js';
import { releaseName, type TotalMaterial } from './total-rows.js';
import type { TotalArgs } from './total.args.js';

/**
 * Reads what totals are computed from: one statement for the cells asked for, and one for each dimension that stands at its
 * total, whatever the number of regions.
 *
 * @throws ArgumentError as `observationQueryOf`, `askedRegions`, `namedRows` and `readFigures`
 */
export async function totalMaterial(
  context: PublicContext,
  { stored }: IndicatorType,
  args: TotalArgs,
): Promise<TotalMaterial> {
  const { definition } = stored;
  const asked = askedRegions(await networkMembers(context), args.regions, args.within);
  const query = { ...observationQueryOf(definition, args), regions: asked.map(({ region }) => region) };
  const named = namedRows(definition, args.periods, query);
  const open = definition.dimensions
    .map(({ code }) => code)
    .filter((code) => !query.by.includes(code) && !query.where.some(({ dimension }) => dimension === code));
  const [figures, ...broken] = await Promise.all([
    readFigures(context.reader, query),
    ...open.map((dimension) => readFigures(context.reader, { ...query, by: [...query.by, dimension] })),
  ]);
  return {
    indicator: stored,
    asked,
    named,
    isAsked: askedPeriods(args),
    figures,
    parts: open.map((dimension, index) => ({ dimension, figures: broken[index] ?? [] })),
    zeros: await zeroPolicies(context, figures),
  };
}

async function zeroPolicies(
  context: PublicContext,
  figures: readonly StoredObservation[],
): Promise<TotalMaterial['zeros']> {
  const withheld = figures.filter(({ observation }) => observation.state === 'SUPPRESSED');
  const releases = await Promise.all(
    withheld.map(({ publisher, release }) => context.load.release({ publisher, sequence: release })),
  );
  return new Map(
    withheld.map((figure, index) => [releaseName(figure), releases[index]?.certificate.zeros ?? 'PROTECTED']),
  );
}
