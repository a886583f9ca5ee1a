import * as z from 'zod';

/**
 * A key that a publisher gives to one of its nodes: lower-case latin letters and digits in words joined by `-`.
 * It is unique per publisher and node type, and never changes.
 */
export const localKeySchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'a local key is lower-case latin words joined by "-", such as "help-centre"',
  )
  .max(100)
  .brand<'LocalKey'>();

export type LocalKey = z.infer<typeof localKeySchema>;

/** The code of a network or gateway as a publisher: `omsk`, `belgrade`. */
export const publisherCodeSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'a publisher code is lower-case latin words joined by "-", such as "omsk"',
  )
  .max(50)
  .brand<'PublisherCode'>();

export type PublisherCode = z.infer<typeof publisherCodeSchema>;

/** The code of an indicator: `PERSONS_SERVED`. */
export const indicatorCodeSchema = z
  .string()
  .regex(
    /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
    'an indicator code is upper-case latin words joined by "_", such as PERSONS_SERVED',
  )
  .max(60)
  .brand<'IndicatorCode'>();

export type IndicatorCode = z.infer<typeof indicatorCodeSchema>;

/** The code of a dimension (SDMX concept), such as `TARGET_GROUP`. */
export const dimensionCodeSchema = z
  .string()
  .regex(
    /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
    'a dimension code is upper-case latin words joined by "_", such as TARGET_GROUP',
  )
  .max(60)
  .brand<'DimensionCode'>();

export type DimensionCode = z.infer<typeof dimensionCodeSchema>;

/**
 * A code of a dimension's code list, such as `PRISON_LEAVER`; the total is `_T`, unknown `_U`, not applicable `_Z`.
 * Source: SDMX Content-Oriented Guidelines, Annex 2 (cross-domain code lists).
 */
export const codeSchema = z
  .string()
  .regex(
    /^(_[TUZ]|[A-Z0-9][A-Z0-9_]*)$/,
    'a code is upper-case latin letters, digits and "_", such as PRISON_LEAVER; the total is _T, unknown _U, not applicable _Z',
  )
  .max(60)
  .brand<'Code'>();

export type Code = z.infer<typeof codeSchema>;
