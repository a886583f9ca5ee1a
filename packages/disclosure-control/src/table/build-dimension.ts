import { checkSpecification } from './check-specification.js';
import type { Dimension } from './dimension.js';
import { hierarchicalDimension } from './hierarchical-dimension.js';
import { overlappingDimension } from './overlapping-dimension.js';
import type { DimensionSpecification } from './specification.js';

/** Checks a dimension and numbers its codes. Throws `DisclosureError` naming the code that is to be mended. */
export function buildDimension(specification: DimensionSpecification): Dimension {
  checkSpecification(specification);
  return 'overlap' in specification
    ? overlappingDimension(specification.name, specification.overlap)
    : hierarchicalDimension(specification.name, specification.hierarchies);
}
