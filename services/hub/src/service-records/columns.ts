import { p } from '@mikro-orm/core';

/** The PostgreSQL schema of everything that stays in the hub. */
export const privateSchema = 'hub_private';

/** A text that is compared by code point, the same on every server whatever its locale. */
export const code = p.text().collation('C');

/** 16 bytes of a keyed hash. */
export const digest = p.blob().columnType('bytea');
