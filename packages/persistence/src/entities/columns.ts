import { p } from '@mikro-orm/core';

/** The PostgreSQL schema of everything public. */
export const publicSchema = 'veche';

/** A text that is compared and sorted by code point, the same on every server whatever its locale. */
export const code = p.text().collation('C');

/** The publisher, first in every key: whose data the row is. */
export const publisher = code.primary();

/** A list of codes, for containment and overlap. */
export const codes = p.array().columnType('text[]');
