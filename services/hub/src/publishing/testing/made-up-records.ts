import { createHash, randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';

/** A record as the private table holds it, with names instead of hashes for people and families. */
export interface MadeUpRecord {
  readonly kind: string;
  readonly person: string | null;
  readonly family: string | null;
  readonly start: string;
  readonly end: string;
  readonly service: string | null;
  readonly targetGroups: readonly string[];
  readonly sex: string | null;
  readonly birthYear: number | null;
  readonly ageBand: string | null;
  readonly firstTime: boolean | null;
  readonly exit: string | null;
  readonly level: string | null;
  readonly attendances: number | null;
  readonly drug: string | null;
  readonly sector: string | null;
}

/** A record of a kind on a day, with what is given and nothing else. */
export function madeUp(kind: string, day: string, fields: Partial<MadeUpRecord> = {}): MadeUpRecord {
  return {
    ...{ kind, start: day, end: day, person: null, family: null, service: null, targetGroups: [] },
    ...{ sex: null, birthYear: null, ageBand: null, firstTime: null, exit: null, level: null },
    ...{ attendances: null, drug: null, sector: null, ...fields },
  };
}

const hashed = (text: string): string => `\\x${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;

/** Puts records into the private table; the same `numbering` twice puts the later ones in the place of the earlier. */
export async function storeRecords(
  database: Kysely<unknown>,
  records: readonly MadeUpRecord[],
  { synthetic = false, numbering = randomUUID() }: { synthetic?: boolean; numbering?: string } = {},
): Promise<void> {
  const rows = records.map((record, index) => ({
    ...{
      synthetic,
      record_key: hashed(`${numbering} ${String(index)}`),
      content: hashed(JSON.stringify(record)),
    },
    ...{ kind: record.kind, start_day: record.start, end_day: record.end },
    person: record.person === null ? null : hashed(record.person),
    family: record.family === null ? null : hashed(record.family),
    ...{ service: record.service, target_groups: record.targetGroups, sex: record.sex },
    ...{ birth_year: record.birthYear, age_band: record.ageBand, first_time: record.firstTime },
    ...{ exit_kind: record.exit, level: record.level, attendances: record.attendances },
    ...{ drug: record.drug, sector: record.sector, imported_by: randomUUID() },
  }));
  await sql`insert into hub_private.service_record select * from jsonb_populate_recordset(
    null::hub_private.service_record, ${JSON.stringify(rows)}::jsonb)
    on conflict (synthetic, record_key) do update set person = excluded.person, family = excluded.family, service = excluded.service,
      target_groups = excluded.target_groups, sex = excluded.sex, birth_year = excluded.birth_year, age_band = excluded.age_band,
      first_time = excluded.first_time, content = excluded.content`.execute(database);
}

/** Takes every record away, or those that begin in a year. */
export async function removeRecords(database: Kysely<unknown>, year: number | null = null): Promise<void> {
  if (year === null) await sql`truncate hub_private.service_record`.execute(database);
  else
    await sql`delete from hub_private.service_record where extract(year from start_day) = ${year}`.execute(
      database,
    );
}
