import { expectTypeOf } from 'expect-type';
import type { CatalogueNode, CatalogueNodeType, Organization } from './catalogue/index.js';
import { referencesOf, type catalogueNodeSchema, type organizationSchema } from './catalogue/index.js';
import * as everything from './index.js';
import { agreements, sexDimension, starterIndicators } from './indicators/index.js';
import type { StarterIndicatorCode, starterIndicatorHashes } from './indicators/index.js';
import * as periods from './periods/index.js';
import type * as regions from './regions/index.js';
import type { ComparableFigure, Dimension, IndicatorDefinition } from './statistics/index.js';
import { addOverRegions, compareFigures, mayAddCodes } from './statistics/index.js';

/** The compiler holds these: a wrong one fails the build. */
describe('the types of the entry points', () => {
  it('are the same from an area and from the main one', () => {
    expectTypeOf(everything.periodBounds).toEqualTypeOf(periods.periodBounds);
    expectTypeOf<everything.Period>().toEqualTypeOf<periods.Period>();
    expectTypeOf<everything.RegionCode>().toEqualTypeOf<regions.RegionCode>();
    expectTypeOf<everything.Organization>().toEqualTypeOf<Organization>();
  });

  it('tell the nodes of a catalogue apart by their type', () => {
    expectTypeOf<CatalogueNode['type']>().toEqualTypeOf<CatalogueNodeType>();
    expectTypeOf<Extract<CatalogueNode, { type: 'Organization' }>>().toEqualTypeOf<Organization>();
    expectTypeOf(referencesOf).parameter(0).toEqualTypeOf<CatalogueNode>();
    expectTypeOf<ReturnType<typeof catalogueNodeSchema.parse>>().toEqualTypeOf<CatalogueNode>();
    expectTypeOf<ReturnType<typeof organizationSchema.parse>>().toEqualTypeOf<Organization>();
  });

  it('let the starter indicators stand wherever a definition is asked for', () => {
    expectTypeOf(agreements).toEqualTypeOf<IndicatorDefinition>();
    expectTypeOf(sexDimension).toEqualTypeOf<Dimension>();
    expectTypeOf(starterIndicators).toEqualTypeOf<readonly IndicatorDefinition[]>();
    expectTypeOf<keyof typeof starterIndicatorHashes>().toEqualTypeOf<StarterIndicatorCode>();
    expectTypeOf<'PERSONS_SERVED'>().toExtend<StarterIndicatorCode>();
    expectTypeOf<'PERSONS'>().not.toExtend<StarterIndicatorCode>();
    expectTypeOf(addOverRegions).parameter(0).toEqualTypeOf<IndicatorDefinition>();
    expectTypeOf(mayAddCodes).parameter(0).toEqualTypeOf<Dimension>();
  });

  it('take a figure that is not there, and answer with a difference that may not be', () => {
    expectTypeOf(compareFigures).parameter(0).toEqualTypeOf<ComparableFigure | null>();
    expectTypeOf(compareFigures(null, null).change).toEqualTypeOf<number | null>();
    expectTypeOf(compareFigures(null, null).comparable).toEqualTypeOf<boolean>();
  });
});
