import { z } from 'zod';

/** An SDMX time period: `2014`, `2014-S1`, `2014-Q1`, `2014-M01`. */
export const periodSchema = z
  .string()
  .regex(/^\d{4}(-(S[12]|Q[1-4]|M(0[1-9]|1[0-2])))?$/)
  .brand<'Period'>();

export type Period = z.infer<typeof periodSchema>;
