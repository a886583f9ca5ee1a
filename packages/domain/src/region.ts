import { z } from 'zod';

/** A territory: ISO 3166-1 alpha-2 (`RS`) or ISO 3166-2 (`RU-KEM`). */
export const regionCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
  .brand<'RegionCode'>();

export type RegionCode = z.infer<typeof regionCodeSchema>;
