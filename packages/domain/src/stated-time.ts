import * as z from 'zod';
import { edtfSchema } from './edtf.js';
import { plainTextSchema } from './plain-text.js';
import { standOnce } from './stand-once.js';

/**
 * A time as a source states it. `value` is its one resolution, or null where the statement cannot be resolved;
 * `candidates` are all readings that fit part of it, and `conflict` says what contradicts what.
 * Values are EDTF (ISO 8601-2): `2016-02-18`, `2024-10-16/2024-10-18`, `2023-04-04T11:00`.
 *
 * A time that is inferred says why; a candidate is given once; a value stands among its candidates, where there are any.
 *
 * @example
 * statedTimeSchema.parse({
 *   asWritten: 'в осенне-зимний период 2013 года',
 *   value: null,
 *   candidates: ['2013-09/2014-02', '2013-09/2013-12'],
 * });
 */
export const statedTimeSchema = z
  .strictObject({
    asWritten: plainTextSchema,
    value: edtfSchema.nullable(),
    candidates: z
      .array(edtfSchema)
      .refine((candidates) => standOnce(candidates, (candidate) => candidate), 'a candidate is given once')
      .default([]),
    inferred: z.boolean().default(false),
    why: plainTextSchema.nullable().default(null),
    conflict: plainTextSchema.nullable().default(null),
  })
  .refine((time) => !time.inferred || time.why !== null, {
    path: ['why'],
    message: 'an inferred time says why',
  })
  .refine(
    ({ value, candidates }) => value === null || candidates.length === 0 || candidates.includes(value),
    { path: ['value'], message: 'the value of a time is one of its candidates, or there are none' },
  );

/** A time as a source states it, as {@link statedTimeSchema} reads it. */
export type StatedTime = z.infer<typeof statedTimeSchema>;
