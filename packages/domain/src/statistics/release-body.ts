import * as z from 'zod';
import { dimensionCodeSchema, indicatorCodeSchema } from '../codes.js';
import { observationSchema, statedReasonSchema } from './observation.js';

/**
 * The disclosure policy that a release was protected under: a function of public data only.
 *
 * @example
 * disclosureCertificateSchema.parse({ method: 'THRESHOLD', threshold: 5, zeros: 'PUBLISHED' }).threshold; // → 5
 */
export const disclosureCertificateSchema = z.strictObject({
  method: z.enum(['NONE', 'THRESHOLD', 'SUPPRESSION', 'ROUNDING']),
  /** Cells of 1…threshold confidential units are small; null where the confidential unit is NONE. */
  threshold: z.int().min(1).nullable(),
  zeros: z.enum(['PUBLISHED', 'PROTECTED']),
});

/** What a release was protected under, as {@link disclosureCertificateSchema} reads it. */
export type DisclosureCertificate = z.infer<typeof disclosureCertificateSchema>;

/**
 * The body of an envelope of kind `release`: the observations of one table of one indicator's version.
 *
 * @example
 * releaseBodySchema.parse({
 *   indicator: 'AGREEMENTS',
 *   version: 1,
 *   definitionHash: 'c0ffee'.padEnd(64, '0'),
 *   table: [],
 *   synthetic: false,
 *   certificate: { method: 'NONE', threshold: null, zeros: 'PUBLISHED' },
 *   observations: [{ region: 'RU-OMS', period: '2014-S1', state: 'REPORTED', value: 2 }],
 * }).statedReasons; // → []
 */
export const releaseBodySchema = z.strictObject({
  indicator: indicatorCodeSchema,
  version: z.int().min(1),
  /** SHA-256 of the canonical definition, in hex: figures merge only under the same hash. */
  definitionHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a hash is SHA-256 in lower-case hex: 64 characters 0-9, a-f'),
  table: z.array(dimensionCodeSchema),
  synthetic: z.boolean(),
  certificate: disclosureCertificateSchema,
  observations: z.array(observationSchema).min(1, 'a release has at least one observation'),
  statedReasons: z.array(statedReasonSchema).default([]),
});

/** The observations of one table, as {@link releaseBodySchema} reads them. */
export type ReleaseBody = z.infer<typeof releaseBodySchema>;
