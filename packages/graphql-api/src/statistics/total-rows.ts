import {
  addOverRegions,
  mayAddCodes,
  reasonOf,
  type Code,
  type IndicatorDefinition,
  type Period,
  type Reason,
  type RegionCode,
  type RegionTotal,
} from '@veche/domain';
import type { StoredDefinition, StoredObservation, StoredRelease } from '@veche/persistence';
import type { AskedRegion } from './asked-regions.js';
import { codesKey, withoutDimension, type Codes } from './codes-key.js';
import { chooseFigure } from './figure-choice.js';
import type { RegionShare } from './region-share.js';
import { wantedRows, type RowKey } from './wanted-rows.js';

/** Everything that totals are computed from; all of it is published. */
export interface TotalMaterial {
  readonly indicator: StoredDefinition;
  readonly asked: readonly AskedRegion[];
  /** Rows that are asked for by name, whether or not there are figures. */
  readonly named: readonly RowKey[];
  /** Whether a period is asked for; null where all are. */
  readonly isAsked: ((period: Period) => boolean) | null;
  /** The figures of the cells asked for. */
  readonly figures: readonly StoredObservation[];
  /** For each dimension that stands at its total: the figures of its codes. */
  readonly parts: readonly { readonly dimension: string; readonly figures: readonly StoredObservation[] }[];
  /** The policy on zeros of each release that the figures come from, by `publisher:sequence`. */
  readonly zeros: ReadonlyMap<string, StoredRelease['certificate']['zeros']>;
}

export interface TotalRow extends RowKey {
  readonly key: string;
  readonly total: RegionTotal;
  readonly shares: readonly RegionShare[];
}

/** A total for every period and cell that was asked for by name or has figures, in order. */
export function totalRows(material: TotalMaterial): TotalRow[] {
  return wantedRows(material).map((row) => totalRow(row, material));
}

function totalRow(row: RowKey & { key: string }, material: TotalMaterial): TotalRow {
  const { indicator, asked, zeros } = material;
  const figures = asked.map((region) => figureOf(region, row, material));
  const total = addOverRegions(
    indicator.definition,
    figures
      .map((figure, index) => contribution(asked[index]?.region, figure, zeros))
      .flatMap((each) => each ?? []),
  );
  const shares = asked.map((region, index) => share(region, figures[index] ?? null, total, index));
  const overlap = overlappingParts(row, material);
  if (overlap.size === 0) return { ...row, total, shares };
  const marked = shares.map((each): RegionShare =>
    each.state === 'MISSING' && overlap.has(each.region) ? { ...each, state: 'OVERLAPPING' } : each,
  );
  const reason = total.state === 'MISSING' ? [...overlap.values()][0] : undefined;
  return { ...row, shares: marked, total: reason ? { ...total, state: 'REFUSED', reason } : total };
}

function figureOf(
  { region, member }: AskedRegion,
  row: RowKey,
  material: TotalMaterial,
): StoredObservation | null {
  if (member?.state === 'SUSPENDED') return null;
  return chooseFigure(
    material.figures,
    { region, ...row },
    { definitionHash: material.indicator.hash, publisher: member?.code ?? null },
  );
}

function contribution(
  region: RegionCode | undefined,
  figure: StoredObservation | null,
  zeros: TotalMaterial['zeros'],
): Parameters<typeof addOverRegions>[1][number] | null {
  if (region === undefined) return null;
  if (figure === null) return { region, figure };
  return { region, figure, zeros: zeros.get(releaseName(figure)) ?? 'PROTECTED' };
}

function share(
  { region, member }: AskedRegion,
  figure: StoredObservation | null,
  total: RegionTotal,
  index: number,
): RegionShare {
  const computed = total.contributions[index]?.state ?? 'MISSING';
  const stale = member !== null && member.state !== 'CURRENT' && member.state !== 'SUSPENDED';
  const common = { region, stale, figure };
  if (member?.state === 'SUSPENDED') return { ...common, state: 'SUSPENDED' };
  if (member === null && figure === null && computed === 'MISSING') return { ...common, state: 'NO_MEMBER' };
  return { ...common, state: computed };
}

/** The regions that published no figure for the row, but figures of groups in it that overlap, with the reason. */
function overlappingParts(row: RowKey, { indicator, asked, parts }: TotalMaterial): Map<RegionCode, Reason> {
  const found = new Map<RegionCode, Reason>();
  for (const { region } of asked) {
    for (const { dimension, figures } of parts) {
      const codes = partCodes(row, region, dimension, figures);
      const reason = refusalToAdd(indicator.definition, dimension, codes);
      if (reason !== null && !found.has(region)) found.set(region, reason);
    }
  }
  return found;
}

function partCodes(
  row: RowKey,
  region: RegionCode,
  dimension: string,
  figures: readonly StoredObservation[],
): Code[] {
  const inRow = figures.filter(
    ({ observation }) =>
      observation.region === region &&
      (observation.period === row.period || observation.periodCandidates.includes(row.period)) &&
      codesKey(withoutDimension(observation.codes, dimension)) === codesKey(row.codes),
  );
  const codes = inRow.flatMap(({ observation }) => (observation.codes as Codes)[dimension] ?? []);
  return [...new Set(codes)] as Code[];
}

function refusalToAdd(
  { dimensions }: IndicatorDefinition,
  name: string,
  codes: readonly Code[],
): Reason | null {
  const dimension = dimensions.find(({ code }) => code === name);
  if (dimension === undefined || codes.length === 0) return null;
  const addability = mayAddCodes(dimension, codes);
  if (addability.allowed || addability.reason.code !== 'OVERLAPPING_CODES') return null;
  return reasonOf('OVERLAPPING_CODES', [name, ...addability.reason.about]);
}

/** The name of a figure's release among `zeros`. */
export function releaseName({ publisher, release }: StoredObservation): string {
  return `${publisher}:${release}`;
}
