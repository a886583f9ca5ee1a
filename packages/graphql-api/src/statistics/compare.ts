import { compareFigures, type FigureComparison } from '@veche/domain';
import type { StoredObservation, StoredStatedReason } from '@veche/persistence';
import type { PublicContext } from '../context.js';
import { ArgumentError } from '../errors/argument-error.js';
import { networkMembers } from '../network/network-members.js';
import { askedRegions } from './asked-regions.js';
import { basePeriodOf } from './base-period.js';
import { cellsOf, type Cells } from './cells.js';
import type { ComparisonArgs } from './comparison.args.js';
import { chooseFigure } from './figure-choice.js';
import type { IndicatorType } from './indicator.type.js';
import { readFigures } from './read-figures.js';

export interface ComparedFigures {
  readonly current: StoredObservation | null;
  readonly base: StoredObservation | null;
  readonly result: FigureComparison;
  readonly statedReasons: readonly StoredStatedReason[];
}

/**
 * One figure of an indicator beside another: of another period, another region, or both.
 * @throws ArgumentError BAD_DIMENSION, BAD_CODE, BAD_CROSSING, BAD_PERIOD
 */
export async function compare(
  context: PublicContext,
  { stored }: IndicatorType,
  args: ComparisonArgs,
): Promise<ComparedFigures> {
  const { definition } = stored;
  const cells = cellsOf(definition, { where: args.where ?? null });
  const codes = singleCodes(cells);
  const basePeriod = basePeriodOf(args);
  const baseRegion = args.baseRegion ?? args.region;
  const indicator = definition.code;
  const [figures, members, statedReasons] = await Promise.all([
    readFigures(context.reader, {
      indicator,
      ...cells,
      regions: [args.region, baseRegion],
      periods: [args.period, basePeriod],
      includeSynthetic: true,
    }),
    networkMembers(context),
    baseRegion === args.region
      ? context.reader.statedReasons({
          indicator,
          region: args.region,
          period: args.period,
          basePeriod,
          codes,
        })
      : [],
  ]);
  const [here, there] = askedRegions(members, [args.region, baseRegion], null);
  const choose = (region: typeof baseRegion, period: typeof basePeriod): StoredObservation | null => {
    const asked = region === there?.region ? there : here;
    const preferred = { definitionHash: stored.hash, publisher: asked?.member?.code ?? null };
    return chooseFigure(figures, { region, period, codes }, preferred);
  };
  const [current, base] = [choose(args.region, args.period), choose(baseRegion, basePeriod)];
  return { current, base, result: compareFigures(current, base, definition), statedReasons };
}

function singleCodes({ where }: Cells): Readonly<Record<string, string>> {
  return Object.fromEntries(
    where.flatMap(({ dimension, codes }, index) => {
      const [code, ...others] = codes;
      if (others.length > 0 || code === undefined) {
        throw new ArgumentError({
          code: 'BAD_CODE',
          argument: `where[${index}].codes`,
          message: `A comparison is of one cell, and ${dimension} is held to ${codes.length} codes.`,
          valid: 'one code',
        });
      }
      return code === '_T' ? [] : [[dimension, code]];
    }),
  );
}
