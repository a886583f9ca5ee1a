import { personsServed, sexDimension, targetGroupDimension } from '@veche/domain/indicators';
import { regionCodeSchema } from '@veche/domain/regions';
import {
  addOverRegions,
  codeSchema,
  mayAddCodes,
  mayAddPeriods,
  type Addability,
  type ComparableFigure,
  type Dimension,
  type RegionContribution,
} from '@veche/domain';

/** What the people served in several regions come to, or why that is not said. */
export function aboutTotal(regions: readonly { region: string; figure: ComparableFigure | null }[]): string {
  const contributions: RegionContribution[] = regions.map(({ region, figure }) => ({
    region: regionCodeSchema.parse(region),
    figure,
  }));
  const { state, low, high, reason } = addOverRegions(personsServed, contributions);
  const asked = regions.map(({ region }) => region).join(' and ');
  if (reason) return `${asked}: ${state}, ${reason.code}: ${reason.text}`;
  return `${asked}: ${state}, at least ${low ?? 0}, at most ${high ?? 'anything'}`;
}

/** Which sums of a table mean anything, and why the others do not. */
export function aboutSums(): string[] {
  return [
    `women and men: ${answer(addCodes(sexDimension, ['F', 'M']))}`,
    `convicted and released: ${answer(addCodes(targetGroupDimension, ['CONVICTED', 'PRISON_LEAVER']))}`,
    `people served in two half-years: ${answer(mayAddPeriods(personsServed))}`,
  ];
}

function addCodes(dimension: Dimension, codes: readonly string[]): Addability {
  return mayAddCodes(
    dimension,
    codes.map((code) => codeSchema.parse(code)),
  );
}

function answer(addability: Addability): string {
  return addability.allowed ? 'may be added' : `${addability.reason.code}: ${addability.reason.text}`;
}
