import { DisclosureError } from '../errors.js';
import { buildDimension } from '../table/build-dimension.js';
import type { Dimension } from '../table/dimension.js';
import type { DimensionSpecification, HierarchySpecification } from '../table/specification.js';
import type { ReleaseInput } from './ledger.js';

/** All dimensions of all releases; a dimension that several have gets the roll-ups of all of them. */
export function mergeDimensions(releases: readonly ReleaseInput[]): Dimension[] {
  const merged = new Map<string, DimensionSpecification>();
  for (const release of releases)
    for (const dimension of release.dimensions) {
      const known = merged.get(dimension.name);
      if (!known) merged.set(dimension.name, dimension);
      else if ('hierarchies' in known && 'hierarchies' in dimension)
        merged.set(dimension.name, {
          name: known.name,
          hierarchies: distinct([...known.hierarchies, ...dimension.hierarchies]),
        });
      else if (JSON.stringify(known) !== JSON.stringify(dimension))
        throw new DisclosureError(
          'INCONSISTENT_HIERARCHIES',
          `Dimension "${dimension.name}" overlaps differently in release "${release.id}" than before. Keep its codes as they were, or give the dimension another name.`,
          dimension.name,
        );
    }
  return [...merged.values()].map(buildDimension);
}

function distinct(hierarchies: readonly HierarchySpecification[]): HierarchySpecification[] {
  const seen = new Map(hierarchies.map((h) => [JSON.stringify([h.levels, h.codes]), h]));
  return [...seen.values()];
}
