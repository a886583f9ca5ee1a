import * as z from 'zod';

/**
 * A key that a publisher gives to one of its nodes: lower-case latin letters and digits in words joined by `-`.
 * It is unique per publisher and node type, and never changes.
 *
 * @example
 * localKeySchema.parse('help-centre'); // → 'help-centre'
 * localKeySchema.safeParse('Help Centre').success; // → false
 */
export const localKeySchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'a local key is lower-case latin words joined by "-", such as "help-centre"',
  )
  .max(100)
  .brand<'LocalKey'>();

/** A key as {@link localKeySchema} reads it, branded so that unchecked text cannot be taken for one. */
export type LocalKey = z.infer<typeof localKeySchema>;

/**
 * The code of a network or gateway as a publisher: `omsk`, `belgrade`.
 *
 * @example
 * publisherCodeSchema.parse('omsk'); // → 'omsk'
 * publisherCodeSchema.safeParse('1st').success; // → false
 */
export const publisherCodeSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'a publisher code is lower-case latin words joined by "-", such as "omsk"',
  )
  .max(50)
  .brand<'PublisherCode'>();

/** A code as {@link publisherCodeSchema} reads it, branded. */
export type PublisherCode = z.infer<typeof publisherCodeSchema>;

/**
 * The code of an indicator: `PERSONS_SERVED`.
 *
 * @example
 * indicatorCodeSchema.parse('PERSONS_SERVED'); // → 'PERSONS_SERVED'
 */
export const indicatorCodeSchema = z
  .string()
  .regex(
    /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
    'an indicator code is upper-case latin words joined by "_", such as PERSONS_SERVED',
  )
  .max(60)
  .brand<'IndicatorCode'>();

/** A code as {@link indicatorCodeSchema} reads it, branded. */
export type IndicatorCode = z.infer<typeof indicatorCodeSchema>;

/**
 * The code of a dimension (SDMX concept), such as `TARGET_GROUP`.
 *
 * @example
 * dimensionCodeSchema.parse('TARGET_GROUP'); // → 'TARGET_GROUP'
 */
export const dimensionCodeSchema = z
  .string()
  .regex(
    /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
    'a dimension code is upper-case latin words joined by "_", such as TARGET_GROUP',
  )
  .max(60)
  .brand<'DimensionCode'>();

/** A code as {@link dimensionCodeSchema} reads it, branded. */
export type DimensionCode = z.infer<typeof dimensionCodeSchema>;

/**
 * A code of a dimension's code list, such as `PRISON_LEAVER`; the total is `_T`, unknown `_U`, not applicable `_Z`.
 * Source: SDMX Content-Oriented Guidelines, Annex 2 (cross-domain code lists).
 *
 * @example
 * codeSchema.parse('_T'); // → '_T'
 * codeSchema.safeParse('prison-leaver').success; // → false
 */
export const codeSchema = z
  .string()
  .regex(
    /^(_[TUZ]|[A-Z0-9][A-Z0-9_]*)$/,
    'a code is upper-case latin letters, digits and "_", such as PRISON_LEAVER; the total is _T, unknown _U, not applicable _Z',
  )
  .max(60)
  .brand<'Code'>();

/** A code as {@link codeSchema} reads it, branded. */
export type Code = z.infer<typeof codeSchema>;
