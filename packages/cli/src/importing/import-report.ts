import { z } from 'zod';

/** One thing that is wrong in a row, as the hub says it. */
export const rowProblemSchema = z.object({
  row: z.number(),
  column: z.string().nullable(),
  code: z.string(),
  severity: z.enum(['ERROR', 'WARNING']),
  value: z.string().nullish(),
  expected: z.array(z.string()).default([]),
  /** In the language that was asked for. */
  text: z.string().optional(),
});

export type ShownProblem = z.infer<typeof rowProblemSchema>;

/** What the hub found in a file, and what it did with it. What the command does not know stays in the JSON document. */
export const importReportSchema = z.looseObject({
  job: z.string(),
  kind: z.string(),
  dryRun: z.boolean(),
  state: z.string(),
  rows: z.number(),
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  removed: z.number(),
  rejected: z.number(),
  problems: z.array(z.looseObject(rowProblemSchema.shape)),
  problemCount: z.number(),
  problemCounts: z.array(z.object({ code: z.string(), count: z.number() })),
  seconds: z.number(),
});

export type ShownReport = z.infer<typeof importReportSchema>;
