import * as z from 'zod';
import { codeSchema, dimensionCodeSchema, indicatorCodeSchema } from '../codes.js';
import { localizedTextSchema, namesSchema } from '../localized-text.js';
import { plainTextSchema } from '../plain-text.js';

/**
 * What a figure measures: how many there are, how many different ones, a sum of amounts, a ratio of two parts.
 * Only the first and the third ever add up; see `acrossRegions` and `acrossPeriods` for whether they do.
 *
 * @example
 * measures; // → ['COUNT', 'DISTINCT', 'SUM', 'RATIO']
 */
export const measures = ['COUNT', 'DISTINCT', 'SUM', 'RATIO'] as const;
/**
 * What is counted; `PERCENT` is the unit of ratios.
 *
 * @example
 * units.includes('EPISODES'); // → true
 */
export const units = [
  'PERSONS',
  'FAMILIES',
  'ACTS',
  'EPISODES',
  'ATTENDANCES',
  'AGREEMENTS',
  'EVENTS',
  'PERCENT',
] as const;
/**
 * Whom a small number could expose: the people or families behind a figure, or nobody.
 *
 * @example
 * confidentialUnits; // → ['PERSON', 'FAMILY', 'NONE']
 */
export const confidentialUnits = ['PERSON', 'FAMILY', 'NONE'] as const;

/**
 * How figures of one indicator may be put together: added, only bounded (`largest ≤ total ≤ sum`), or not at all.
 *
 * @example
 * additionRules; // → ['ADD', 'INTERVAL', 'NEVER']
 */
export const additionRules = ['ADD', 'INTERVAL', 'NEVER'] as const;
/** How figures of one indicator may be put together: {@link additionRules}. */
export type AdditionRule = (typeof additionRules)[number];

/**
 * One code of a dimension. `mayOverlap` names the codes of the same dimension that one unit can have besides this one.
 *
 * @example
 * dimensionMemberSchema.parse({ code: 'F', names: [{ language: 'en', text: 'female' }] }).mayOverlap; // → []
 */
export const dimensionMemberSchema = z.strictObject({
  code: codeSchema,
  names: namesSchema,
  /** Roll-ups that contain this code; several where the dimension has linked hierarchies. */
  parents: z.array(codeSchema).default([]),
  mayOverlap: z.array(codeSchema).default([]),
  inferred: plainTextSchema.nullable().default(null),
  /**
   * True where each country defines the group for itself (youth is 14–35 in Russia and 15–30 in Serbia): figures of
   * several countries are then neither added nor compared.
   */
  definedByCountry: z.boolean().optional(),
});

/**
 * A dimension of an indicator (SDMX concept and code list). It is additive where its codes partition the population.
 *
 * @example
 * const codes = ['F', 'M', '_U'].map((code) => ({ code, names: [{ language: 'en', text: code }] }));
 * dimensionSchema.parse({ code: 'SEX', names: [{ language: 'en', text: 'sex' }], additive: true, codes }).codes.length; // → 3
 */
export const dimensionSchema = z.strictObject({
  code: dimensionCodeSchema,
  names: namesSchema,
  additive: z.boolean(),
  codes: z.array(dimensionMemberSchema).min(1),
});

/** A code of a dimension, as {@link dimensionMemberSchema} reads it. */
export type DimensionMember = z.infer<typeof dimensionMemberSchema>;
/** A dimension with its code list, as {@link dimensionSchema} reads it. */
export type Dimension = z.infer<typeof dimensionSchema>;

/**
 * One version of an indicator's definition, as its owner signs it.
 *
 * @example
 * indicatorDefinitionSchema.parse({
 *   code: 'AGREEMENTS',
 *   version: 1,
 *   names: [{ language: 'en', text: 'agreements' }],
 *   measure: 'COUNT',
 *   unit: 'AGREEMENTS',
 *   confidentialUnit: 'NONE',
 *   tables: [[]],
 *   acrossRegions: 'ADD',
 *   acrossPeriods: 'ADD',
 * }).sensitive; // → false
 */
export const indicatorDefinitionSchema = z.strictObject({
  code: indicatorCodeSchema,
  version: z.int().min(1),
  names: namesSchema,
  descriptions: z.array(localizedTextSchema).default([]),
  measure: z.enum(measures),
  unit: z.enum(units),
  /** Whom a small number could expose; figures of `NONE` are not thresholded. */
  confidentialUnit: z.enum(confidentialUnits),
  /** Sensitive indicators have the higher threshold. */
  sensitive: z.boolean().default(false),
  dimensions: z.array(dimensionSchema).default([]),
  /** Which dimensions may be crossed: each table is a list of dimension codes; the empty one is the total alone. */
  tables: z.array(z.array(dimensionCodeSchema)).min(1),
  /** Codes of indicators that share cells with this one and are protected together. */
  linkedWith: z.array(indicatorCodeSchema).default([]),
  acrossRegions: z.enum(additionRules),
  acrossPeriods: z.enum(additionRules),
});

/** A version of an indicator's definition, as {@link indicatorDefinitionSchema} reads it. */
export type IndicatorDefinition = z.infer<typeof indicatorDefinitionSchema>;
