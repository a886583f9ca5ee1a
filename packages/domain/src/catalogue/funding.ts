import * as z from 'zod';
import { localKeySchema } from '../codes.js';
import { statedTimeSchema } from '../stated-time.js';
import { nodeBase } from './node-base.js';

/**
 * What kind of source of money a funder is.
 *
 * @example
 * funderKinds.includes('INTERNATIONAL'); // → true
 */
export const funderKinds = [
  'INTERNATIONAL',
  'STATE',
  'REGIONAL',
  'MUNICIPAL',
  'FOUNDATION',
  'MOVEMENT',
  'BUSINESS',
  'OTHER',
  'UNKNOWN',
] as const;

/**
 * An organization in its role as a source of money.
 *
 * @example
 * const sources = [{ title: null, url: null, publisher: null, language: 'en', quote: 'the Help Centre' }];
 * funderSchema.parse({ type: 'Funder', id: 'union', organization: 'european-union', kind: 'INTERNATIONAL', sources }).id;
 * // → 'union'
 */
export const funderSchema = z.strictObject({
  ...nodeBase,
  type: z.literal('Funder'),
  organization: localKeySchema,
  kind: z.enum(funderKinds),
});

/** An organization as a source of money, as {@link funderSchema} reads it. */
export type Funder = z.infer<typeof funderSchema>;

/**
 * How money is given; `UNKNOWN` where nobody says.
 *
 * @example
 * fundingInstruments.includes('GRANT'); // → true
 */
export const fundingInstruments = ['GRANT', 'SUBSIDY', 'CONTRACT', 'DONATION', 'IN_KIND', 'UNKNOWN'] as const;

/**
 * An amount as a decimal string with an ISO 4217 currency.
 *
 * @example
 * moneySchema.parse({ value: '1500000.00', currency: 'RUB' }); // → { value: '1500000.00', currency: 'RUB' }
 * moneySchema.safeParse({ value: '1,5', currency: 'RUB' }).success; // → false
 */
export const moneySchema = z.strictObject({
  value: z.string().regex(/^\d{1,15}(\.\d{1,4})?$/, 'an amount is a decimal string, such as "1500000.00"'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency is an ISO 4217 code, such as EUR'),
});

/** An amount with its currency, as {@link moneySchema} reads it. */
export type Money = z.infer<typeof moneySchema>;

/**
 * One link of a chain of funding: funder → (intermediary, IATI role *extending*) → recipient.
 * `upstream` is the link whose money this one passes on. Null is what nobody states.
 *
 * @example
 * const sources = [{ title: null, url: null, publisher: null, language: 'en', quote: 'the Help Centre' }];
 * const link = { type: 'Funding', id: 'second-link', funder: 'union', recipient: 'help-centre', upstream: 'first-link', sources };
 * fundingSchema.parse(link).instrument; // → 'UNKNOWN'
 */
export const fundingSchema = z.strictObject({
  ...nodeBase,
  type: z.literal('Funding'),
  funder: localKeySchema.nullable().default(null),
  intermediary: localKeySchema.nullable().default(null),
  recipient: localKeySchema.nullable().default(null),
  project: localKeySchema.nullable().default(null),
  /** The order, contract or call: a document. */
  legalBasis: localKeySchema.nullable().default(null),
  instrument: z.enum(fundingInstruments).default('UNKNOWN'),
  upstream: localKeySchema.nullable().default(null),
  amount: moneySchema.nullable().default(null),
  date: statedTimeSchema.nullable().default(null),
});

/** A link of a chain of funding, as {@link fundingSchema} reads it. */
export type Funding = z.infer<typeof fundingSchema>;
