import { z } from 'zod';
import { edtfSchema } from './edtf.js';

/**
 * A time as a source states it. `value` is its one resolution, or null where the statement cannot be resolved;
 * `candidates` are all readings that fit part of it, and `conflict` says what contradicts what.
 * Values are EDTF (ISO 8601-2): `2016-02-18`, `2024-10-16/2024-10-18`, `2023-04-04T11:00`.
 */
export const statedTimeSchema = z
  .strictObject({
    asWritten: z.string().trim().min(1),
    value: edtfSchema.nullable(),
    candidates: z.array(edtfSchema).default([]),
    inferred: z.boolean().default(false),
    why: z.string().trim().min(1).nullable().default(null),
    conflict: z.string().trim().min(1).nullable().default(null),
  })
  .refine((time) => !time.inferred || time.why !== null, {
    path: ['why'],
    message: 'an inferred time says why',
  });

export type StatedTime = z.infer<typeof statedTimeSchema>;
