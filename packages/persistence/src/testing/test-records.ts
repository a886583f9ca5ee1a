import { sha256Hex, canonicalJson } from '@veche/release';

/** Bodies as publishers write them, before they are parsed: what is left out has its default. */
export type Written = Readonly<Record<string, unknown>>;

const source = { title: null, url: null, publisher: null, language: 'en', quote: 'as it is written' };

/** Names in one language. */
export const named = (text: string, language = 'ru'): Written => ({ names: [{ language, text }] });

/** A time with its one resolution. */
export const at = (value: string): Written => ({ asWritten: value, value });

/** Somebody who takes part. */
export const takesPart = (organization: string, role = 'PARTICIPANT'): Written => ({
  ...{ organization, asWritten: organization, role },
});

/** A node of the catalogue with one source. */
export const node = (type: string, id: string, fields: Written): Written => ({
  ...{ type, id, sources: [source], ...fields },
});

export const organization = (id: string, fields: Written = {}): Written =>
  node('Organization', id, { kind: 'NGO', ...named(id), ...fields });

export const project = (id: string, fields: Written = {}): Written =>
  node('Project', id, { kind: 'PROJECT', ...named(id), ...fields });

export const event = (id: string, fields: Written = {}): Written =>
  node('Event', id, { kind: 'MEETING', status: 'HELD', ...named(id), ...fields });

/** A catalogue body that adds nodes. */
export const catalogue = (...upserts: readonly Written[]): Written => ({ upserts });

const member = (code: string): Written => ({ code, names: [{ language: 'en', text: code }] });

/** A definition of people served by target group and sex. */
export const definition: Written = {
  ...{ code: 'PERSONS_SERVED', version: 1, names: [{ language: 'en', text: 'people served' }] },
  ...{ measure: 'DISTINCT', unit: 'PERSONS', confidentialUnit: 'PERSON' },
  dimensions: [
    {
      ...{ code: 'TARGET_GROUP', names: [{ language: 'en', text: 'target group' }], additive: false },
      codes: ['_T', 'PRISON_LEAVER', 'NON_CUSTODIAL'].map(member),
    },
    {
      ...{ code: 'SEX', names: [{ language: 'en', text: 'sex' }], additive: true },
      codes: ['_T', 'F', 'M'].map(member),
    },
  ],
  tables: [[], ['TARGET_GROUP'], ['SEX'], ['SEX', 'TARGET_GROUP']],
  ...{ acrossRegions: 'INTERVAL', acrossPeriods: 'NEVER' },
};

/** The hash of a definition as its envelope's header has it. */
export const hashOf = (written: Written): string => sha256Hex(canonicalJson(written));

/** A reported figure; a region of `RU-OMS` unless another is given. */
export const reported = (period: string, value: number, fields: Written = {}): Written => ({
  ...{ region: 'RU-OMS', period, state: 'REPORTED', value, ...fields },
});

/** A release of `definition` for one table. */
export const release = (
  table: readonly string[],
  observations: readonly Written[],
  fields: Written = {},
): Written => ({
  ...{ indicator: 'PERSONS_SERVED', version: 1, definitionHash: hashOf(definition), table, synthetic: false },
  certificate: { method: 'THRESHOLD', threshold: 5, zeros: 'PUBLISHED' },
  ...{ observations, ...fields },
});
