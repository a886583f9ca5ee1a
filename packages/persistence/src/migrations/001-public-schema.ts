import { Migration } from '@mikro-orm/migrations';

const statements = [
  `create table veche.envelope (
    publisher text collate "C" not null,
    sequence int not null,
    hash text collate "C" not null,
    previous_hash text collate "C",
    kind text collate "C" not null,
    published_at timestamptz(3) not null,
    header text not null,
    signature text not null,
    body_hash text collate "C" not null,
    bytes int not null,
    licence text not null,
    primary key (publisher, sequence)
  )`,
  `alter table veche.envelope add constraint envelope_hash unique (hash, publisher)`,
  `create table veche.envelope_body (
    publisher text collate "C" not null,
    hash text collate "C" not null,
    body bytea not null,
    primary key (publisher, hash)
  )`,
  `alter table veche.envelope_body alter column body set storage external`,
  `create index envelope_body_hash on veche.envelope_body (hash)`,
  `create table veche.definition (
    publisher text collate "C" not null,
    code text collate "C" not null,
    version int not null,
    hash text collate "C" not null,
    record jsonb not null,
    current boolean not null,
    primary key (publisher, code, version)
  )`,
  `create index definition_hash on veche.definition (hash, publisher)`,
  `create index definition_code on veche.definition (code, version, publisher)`,
  `create table veche.release (
    publisher text collate "C" not null,
    sequence int not null,
    indicator text collate "C" not null,
    version int not null,
    definition_hash text collate "C" not null,
    dimensions text[] not null,
    synthetic boolean not null,
    state text collate "C" not null,
    published_at timestamptz(3) not null,
    certificate jsonb not null,
    primary key (publisher, sequence)
  )`,
  `create index release_indicator on veche.release (indicator, publisher, sequence)`,
  `create index release_published on veche.release (published_at desc, publisher, sequence)`,
  `alter table veche.release add constraint release_state_check check (state in ('CURRENT', 'SUPERSEDED', 'WITHDRAWN'))`,
  `create table veche.observation (
    publisher text collate "C" not null,
    release int not null,
    ordinal int not null,
    indicator text collate "C" not null,
    definition_hash text collate "C" not null,
    synthetic boolean not null,
    current boolean not null,
    region text collate "C" not null,
    regions text[] not null,
    period text collate "C" not null,
    periods text[] not null,
    period_starts text[] not null,
    period_ends text[] not null,
    frequencies text[] not null,
    codes text collate "C" not null,
    code_pairs text[] not null,
    dimensions text[] not null,
    project text collate "C",
    cell text collate "C" not null,
    state text collate "C" not null,
    value double precision,
    record jsonb not null,
    primary key (publisher, release, ordinal)
  )`,
  `create index observation_order on veche.observation (indicator, period, region, codes, publisher, release, ordinal) where current`,
  `create index observation_region on veche.observation (indicator, region, period, codes) where current`,
  `create index observation_cell on veche.observation (publisher, definition_hash, cell, synthetic, release) where current`,
  `create index observation_project on veche.observation (publisher, project, period) where current`,
  `create index observation_periods on veche.observation using gin (periods)`,
  `create index observation_regions on veche.observation using gin (regions)`,
  `alter table veche.observation add constraint observation_value_if_reported check ((state = 'REPORTED') = (value is not null))`,
  `create table veche.stated_reason (
    publisher text collate "C" not null,
    release int not null,
    ordinal int not null,
    indicator text collate "C" not null,
    region text collate "C" not null,
    period text collate "C" not null,
    base_period text collate "C" not null,
    codes text collate "C" not null,
    record jsonb not null,
    primary key (publisher, release, ordinal)
  )`,
  `create index stated_reason_cell on veche.stated_reason (indicator, region, period, base_period, codes)`,
  `create table veche.catalogue_node (
    publisher text collate "C" not null,
    type text collate "C" not null,
    id text collate "C" not null,
    record jsonb not null,
    kind text collate "C",
    status text collate "C",
    nature text collate "C",
    territory text collate "C",
    territories text[] not null,
    target_groups text[] not null,
    name_sort text collate "C" not null,
    search_text text not null,
    starts text collate "C",
    ends text collate "C",
    date_sort text collate "C" not null,
    primary key (publisher, type, id)
  )`,
  `create index catalogue_node_name on veche.catalogue_node (type, name_sort, publisher, id)`,
  `create index catalogue_node_date on veche.catalogue_node (type, date_sort desc, publisher, id)`,
  `create index catalogue_node_kind on veche.catalogue_node (type, kind)`,
  `create index catalogue_node_territories on veche.catalogue_node using gin (territories)`,
  `create index catalogue_node_target_groups on veche.catalogue_node using gin (target_groups)`,
  `create table veche.catalogue_link (
    publisher text collate "C" not null,
    from_type text collate "C" not null,
    from_id text collate "C" not null,
    field text collate "C" not null,
    to_type text collate "C" not null,
    to_id text collate "C" not null,
    primary key (publisher, from_type, from_id, field)
  )`,
  `create index catalogue_link_target on veche.catalogue_link (publisher, to_type, to_id, from_type, field, from_id)`,
  `create table veche.participation (
    publisher text collate "C" not null,
    node_type text collate "C" not null,
    node_id text collate "C" not null,
    ordinal int not null,
    organization_id text collate "C",
    territory text collate "C",
    role text collate "C" not null,
    record jsonb not null,
    primary key (publisher, node_type, node_id, ordinal)
  )`,
  `create index participation_organization on veche.participation (publisher, organization_id, node_type, node_id, ordinal)`,
  `create table veche.organization_identifier (
    publisher text collate "C" not null,
    organization_id text collate "C" not null,
    scheme text collate "C" not null,
    code text collate "C" not null,
    primary key (publisher, organization_id, scheme, code)
  )`,
  `create index organization_identifier_code on veche.organization_identifier (scheme, code, publisher, organization_id)`,
  `create table veche.member (
    publisher text collate "C" not null,
    profile jsonb not null,
    territory text collate "C" not null,
    url text,
    state text collate "C" not null,
    self boolean not null,
    last_contact timestamptz(3),
    lag int,
    api_version text,
    primary key (publisher)
  )`,
  `alter table veche.member add constraint member_state_check check (state in ('CURRENT', 'STALE', 'UNREACHABLE', 'REFUSED', 'SUSPENDED'))`,
  `create table veche.refusal (
    publisher text collate "C" not null,
    number int not null,
    sequence int,
    code text collate "C" not null,
    message text not null,
    refused_at timestamptz(3) not null,
    primary key (publisher, number)
  )`,
  `create table veche.revision (
    publisher text collate "C" not null,
    number bigint not null,
    primary key (publisher)
  )`,
];

/** The public schema as it began. */
export class PublicSchema extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
