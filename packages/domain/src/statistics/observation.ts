import * as z from 'zod';
import { participationSchema } from '../catalogue/participation.js';
import { codeSchema, dimensionCodeSchema, localKeySchema } from '../codes.js';
import { localizedTextSchema } from '../localized-text.js';
import { periodSchema } from '../periods/period.js';
import { regionCodeSchema } from '../regions/region.js';
import { sourceSchema } from '../source.js';

/**
 * What was counted, where a source says so: people served («обслужено»), or people who applied («обратились»).
 *
 * @example
 * countBases; // → ['SERVED', 'APPLIED']
 */
export const countBases = ['SERVED', 'APPLIED'] as const;

/**
 * What a reader must know of a figure: about so much, for a period left open, contradicted by its source, or inferred.
 *
 * @example
 * observationFlags; // → ['APPROXIMATE', 'PERIOD_AMBIGUOUS', 'SOURCE_CONFLICT', 'INFERRED']
 */
export const observationFlags = ['APPROXIMATE', 'PERIOD_AMBIGUOUS', 'SOURCE_CONFLICT', 'INFERRED'] as const;

/**
 * One code a dimension; a dimension that is absent stands at its total `_T`.
 *
 * @example
 * dimensionCodesSchema.parse({ TARGET_GROUP: 'PRISON_LEAVER' }); // → { TARGET_GROUP: 'PRISON_LEAVER' }
 */
export const dimensionCodesSchema = z.record(dimensionCodeSchema, codeSchema);

/**
 * The value of a figure in the unit of its indicator: zero or more. A million million is more than any count of people or
 * acts; under it a total over every region of the world is exact.
 */
const valueSchema = z
  .number('a value is a number; a figure without one has the state SUPPRESSED, MISSING or NOT_APPLICABLE')
  .min(0, 'a value is zero or more')
  .max(1e12, 'a value is at most 1000000000000');

const common = {
  region: regionCodeSchema,
  period: periodSchema,
  /** Every period that the source may mean, where it does not say which. */
  periodCandidates: z.array(periodSchema).default([]),
  codes: dimensionCodesSchema.default({}),
  basis: z.enum(countBases).nullable().default(null),
  flags: z.array(z.enum(observationFlags)).default([]),
  notes: z.array(localizedTextSchema).default([]),
  providers: z.array(participationSchema).default([]),
  /** The project that the figure belongs to: a local key of the same publisher. */
  project: localKeySchema.nullable().default(null),
  source: sourceSchema.nullable().default(null),
};

/**
 * One value of an indicator for a region, a period and codes.
 * Suppressed is not zero is not missing is not inapplicable: four states, and only one has a value.
 *
 * @example
 * observationSchema.parse({ region: 'RU-OMS', period: '2014-S1', state: 'REPORTED', value: 630 });
 * observationSchema.parse({ region: 'RU-OMS', period: '2014-S1', state: 'SUPPRESSED' });
 */
export const observationSchema = z.discriminatedUnion('state', [
  z.strictObject({ ...common, state: z.literal('REPORTED'), value: valueSchema }),
  z.strictObject({ ...common, state: z.literal('SUPPRESSED') }),
  z.strictObject({ ...common, state: z.literal('MISSING') }),
  z.strictObject({ ...common, state: z.literal('NOT_APPLICABLE') }),
]);

/** A value, or why there is none, as {@link observationSchema} reads it; only `REPORTED` has a `value`. */
export type Observation = z.infer<typeof observationSchema>;
/** The state of an observation: `REPORTED`, `SUPPRESSED`, `MISSING` or `NOT_APPLICABLE`. */
export type ObservationState = Observation['state'];

/**
 * A source's own explanation of a change between two periods, with the project (a campaign, say) that it names.
 *
 * @example
 * statedReasonSchema.parse({
 *   region: 'RU-OMS',
 *   period: '2014-S1',
 *   basePeriod: '2013-S1',
 *   text: { language: 'en', text: 'A campaign was held.' },
 *   source: { title: null, url: null, publisher: null, language: 'en', quote: 'A campaign was held.' },
 * }).project; // → null
 */
export const statedReasonSchema = z.strictObject({
  region: regionCodeSchema,
  period: periodSchema,
  basePeriod: periodSchema,
  codes: dimensionCodesSchema.default({}),
  text: localizedTextSchema,
  project: localKeySchema.nullable().default(null),
  source: sourceSchema,
});

/** A source's own explanation of a change, as {@link statedReasonSchema} reads it. */
export type StatedReason = z.infer<typeof statedReasonSchema>;
