import type { DimensionSpecification, HierarchySpecification } from '@veche/disclosure-control';
import type { Dimension } from '@veche/domain';
import { codePlaces, total, unspecified } from '../aggregation/code-places.js';

/** A code with what lies in it. */
interface Branch {
  readonly code: string;
  readonly parts: readonly Branch[];
}

/**
 * A dimension as the disclosure-control engine knows it: overlapping codes with what contains what, or as many hierarchies as its roll-ups need.
 * `unspecifiedUsed` are the inner codes of roll-ups (`Y18T24*`) that somebody stands at; the others are left out. `alsoIn` names parts that
 * are no codes of the dimension, with the code that contains each.
 */
export function engineDimension(
  dimension: Dimension,
  unspecifiedUsed: ReadonlySet<string>,
  alsoIn: readonly (readonly [whole: string, part: string])[] = [],
): DimensionSpecification {
  const name = dimension.code;
  const codes = dimension.codes.map(({ code }) => String(code)).filter((code) => code !== total);
  if (!dimension.additive) {
    const contains = dimension.codes.flatMap(({ code, parents }) =>
      parents.map((parent) => [String(parent), String(code)] as const),
    );
    const parts = [...codes, ...alsoIn.map(([, part]) => part)];
    return { name, overlap: { total, parts, exhaustive: true, contains: [...contains, ...alsoIn] } };
  }
  return { name, hierarchies: hierarchiesOf(dimension, unspecifiedUsed) };
}

function hierarchiesOf(dimension: Dimension, used: ReadonlySet<string>): HierarchySpecification[] {
  const inner = codePlaces(dimension)
    .filter(({ place }) => !place.endsWith(unspecified) || used.has(place))
    .map(({ place, under }) => ({ place, under: new Set(under) }));
  const rollUps = dimension.codes
    .map(({ code }) => String(code))
    .filter((code) => code !== total && !inner.some(({ place }) => place === code))
    .map((code) => ({
      code,
      members: inner.filter(({ under }) => under.has(code)).map(({ place }) => place),
    }))
    .filter(({ members }) => members.length > 0);
  const places = inner.map(({ place }) => place);
  const layers = separate(rollUps);
  return (layers.length === 0 ? [[]] : layers).map((layer) => written(nested(layer, places)));
}

interface RollUp {
  readonly code: string;
  readonly members: readonly string[];
}

/** Roll-ups that cut across each other go into different hierarchies. */
function separate(rollUps: readonly RollUp[]): RollUp[][] {
  const layers: RollUp[][] = [];
  for (const rollUp of rollUps) {
    const layer = layers.find((others) => others.every((other) => !crosses(rollUp.members, other.members)));
    if (layer) layer.push(rollUp);
    else layers.push([rollUp]);
  }
  return layers;
}

function crosses(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((code) => b.includes(code)).length;
  return common > 0 && common < Math.min(a.length, b.length);
}

/** The roll-ups of one hierarchy as a tree over the inner codes. */
function nested(layer: readonly RollUp[], places: readonly string[]): Branch {
  const bySize = [...layer].sort((a, b) => b.members.length - a.members.length);
  const build = (code: string, members: readonly string[], candidates: readonly RollUp[]): Branch => {
    const parts: Branch[] = [];
    let rest = members;
    candidates.forEach((rollUp, index) => {
      if (!rollUp.members.every((member) => rest.includes(member))) return;
      rest = rest.filter((member) => !rollUp.members.includes(member));
      parts.push(build(rollUp.code, rollUp.members, candidates.slice(index + 1)));
    });
    return { code, parts: [...parts, ...rest.map((place) => ({ code: place, parts: [] }))] };
  };
  return build(total, places, bySize);
}

/** In pre-order, with one `@` per depth. */
function written(root: Branch): HierarchySpecification {
  const levels: string[] = [];
  const codes: string[] = [];
  const visit = ({ code, parts }: Branch, depth: number): void => {
    levels.push('@'.repeat(depth));
    codes.push(code);
    for (const part of parts) visit(part, depth + 1);
  };
  visit(root, 1);
  return { levels, codes };
}
