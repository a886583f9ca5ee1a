import * as z from 'zod';
import { localKeySchema } from '../codes.js';
import { localizedTextSchema, namesSchema } from '../localized-text.js';
import { plainTextSchema } from '../plain-text.js';
import { regionCodeSchema } from '../regions/region.js';
import { statedTimeSchema } from '../stated-time.js';
import { nodeBase } from './node-base.js';
import { participationSchema } from './participation.js';

/**
 * What kind of meeting an event is; a `SERIES` is the frame of events that point at it by `series`.
 *
 * @example
 * eventKinds.includes('ROUND_TABLE'); // → true
 */
export const eventKinds = [
  'ROUND_TABLE',
  'TRAINING',
  'CONFERENCE',
  'SEMINAR',
  'MEETING',
  'EXHIBITION',
  'SITE_VISIT',
  'SERIES',
  'OTHER',
] as const;
/**
 * Whether it took place; `UNKNOWN` where it was only announced and nobody says what became of it.
 *
 * @example
 * eventStatuses; // → ['HELD', 'PLANNED', 'CANCELLED', 'UNKNOWN']
 */
export const eventStatuses = ['HELD', 'PLANNED', 'CANCELLED', 'UNKNOWN'] as const;
/**
 * How people attend.
 *
 * @example
 * eventModes; // → ['IN_PERSON', 'ONLINE', 'MIXED']
 */
export const eventModes = ['IN_PERSON', 'ONLINE', 'MIXED'] as const;

/**
 * A meeting of organizations (schema.org/Event): it may span days, belong to a series, be a session of another, or be undated.
 *
 * @example
 * const sources = [{ title: null, url: null, publisher: null, language: 'en', quote: 'the Help Centre' }];
 * const names = [{ language: 'en', text: 'Round table on housing' }];
 * const start = { asWritten: 'On 5 March 2025', value: '2025-03-05' };
 * eventSchema.parse({ type: 'Event', id: 'housing', names, kind: 'ROUND_TABLE', status: 'HELD', start, sources }).end; // → null
 */
export const eventSchema = z.strictObject({
  ...nodeBase,
  type: z.literal('Event'),
  names: namesSchema,
  kind: z.enum(eventKinds),
  status: z.enum(eventStatuses),
  start: statedTimeSchema.nullable().default(null),
  end: statedTimeSchema.nullable().default(null),
  /** An IANA time zone, such as Europe/Belgrade. */
  timeZone: z
    .string()
    .regex(/^[A-Z][A-Za-z_]+(\/[A-Za-z_]+)+$/, 'a time zone is an IANA name, such as Europe/Belgrade')
    .nullable()
    .default(null),
  registrationDeadline: statedTimeSchema.nullable().default(null),
  territory: regionCodeSchema.nullable().default(null),
  locality: localizedTextSchema.nullable().default(null),
  venue: plainTextSchema.nullable().default(null),
  mode: z.enum(eventModes).nullable().default(null),
  series: localKeySchema.nullable().default(null),
  /** The event that this one is a session of. */
  sessionOf: localKeySchema.nullable().default(null),
  project: localKeySchema.nullable().default(null),
  topics: z.array(localizedTextSchema).default([]),
  participations: z.array(participationSchema).default([]),
  /** True where the source's list of participants is open: "and other regions". */
  participantsOpenEnded: z.boolean().default(false),
});

/** A meeting of organizations, as {@link eventSchema} reads it. */
export type Event = z.infer<typeof eventSchema>;
