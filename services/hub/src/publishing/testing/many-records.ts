import { sql, type Kysely } from 'kysely';

/**
 * Fills the private table with so many made-up records of the first half of 2026, the same every time: five for a person on average, of every sex, age,
 * target group and service, some of them rare.
 */
export async function fillWithRecords(database: Kysely<unknown>, records: number): Promise<void> {
  const people = Math.ceil(records / 5);
  const services = [
    'COUNSEL_PSY',
    'COUNSEL_SW',
    'DOCS',
    'FAMILY_TIES',
    'LEGAL',
    'EMPLOYMENT',
    'REINTEGRATION',
    'OTHER',
  ];
  const groups = [
    'DEPENDENT',
    'YOUTH_RISK',
    'FAMILY_RISK',
    'PRISON_LEAVER',
    'NON_CUSTODIAL',
    'NO_FIXED_ABODE',
  ];
  await sql`insert into hub_private.service_record (synthetic, record_key, kind, person, family, start_day, end_day, service,
      target_groups, sex, birth_year, first_time, drug, content, imported_by)
    select false, substr(sha256(int8send(n)), 1, 16), case when n % 40 = 0 then 'REHAB_ENTRY' else 'SERVICE' end,
      substr(sha256(int8send(-p)), 1, 16), case when p % 3 = 0 then substr(sha256(int8send(-p / 4)), 1, 16) end,
      day, day, case when n % 40 > 0 then (${services}::text[])[1 + floor(8 * pow(s, 2))::int] end,
      case when h < 0.7 then array[(${groups}::text[])[1 + floor(6 * pow(g, 1.5))::int]]
        else array[(${groups}::text[])[1 + floor(6 * g)::int], 'NO_FIXED_ABODE'] end,
      case when h < 0.6 then 'M' when h < 0.98 then 'F' end, 1945 + floor(65 * pow(a, 0.7))::int, h < 0.4,
      case when n % 40 = 0 then (array['OPIOIDS', 'STIMULANTS', 'CANNABIS'])[1 + p % 3] end,
      sha256(int8send(n)), '00000000-0000-0000-0000-000000000000'
    from (select n, p, date '2026-01-01' + (n % 181)::int as day, random_of(n, 1) as s, random_of(p, 2) as g, random_of(p, 3) as h,
        random_of(p, 4) as a
      from (select n::bigint, (hashint8(n) & 2147483647)::bigint % ${people} as p from generate_series(1, ${records}::bigint) n) one) all_of_them`.execute(
    await withRandom(database),
  );
  await sql`analyze hub_private.service_record`.execute(database);
}

/** A number from 0 to 1 that depends on two others only. */
async function withRandom(database: Kysely<unknown>): Promise<Kysely<unknown>> {
  await sql`create or replace function random_of(n bigint, salt int) returns float8 language sql immutable
    as $$ select (hashint8extended(n, salt) & 1048575) / 1048576.0::float8 $$`.execute(database);
  return database;
}
