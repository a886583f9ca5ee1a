import { sql } from 'kysely';
import { PersistenceError } from '../errors/persistence-error.js';
import { cellCodes } from '../projection/cell-codes.js';
import { keyRows } from './keys.js';
import { orderBy, type SortOrder } from './keyset.js';
import { notRepeated, observationConditions } from './observation-conditions.js';
import { readPage, readPagesOfParents } from './pages.js';
import type { PublicReader, StoredObservation, StoredStatedReason } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';

interface ObservationRow {
  readonly publisher: StoredObservation['publisher'];
  readonly release: number;
  readonly definition_hash: string;
  readonly synthetic: boolean;
  readonly record: StoredObservation['observation'];
}

interface StatedReasonRow {
  readonly publisher: StoredStatedReason['publisher'];
  readonly release: number;
  readonly record: StoredStatedReason['reason'];
}

const order: SortOrder = [
  { name: 'period', type: 'text' },
  { name: 'region', type: 'text' },
  { name: 'codes', type: 'text' },
  { name: 'publisher', type: 'text' },
  { name: 'release', type: 'integer' },
  { name: 'ordinal', type: 'integer' },
];

const columns = sql`o.publisher, o.release, o.ordinal, o.definition_hash, o.synthetic, o.record, o.period, o.region, o.codes`;

/** The figures of current releases, and what sources say about their changes. */
export function readObservations(
  database: ReadDatabase,
): Pick<
  PublicReader,
  'observationPage' | 'observations' | 'observationPagesOfProjects' | 'periodAvailability' | 'statedReasons'
> {
  return {
    observationPage: (query, page) =>
      readPage<ObservationRow, StoredObservation>(
        database,
        {
          source: sql`select ${columns} from veche.observation o where ${observationConditions(query)}`,
          order,
          item: storedObservation,
          counted: false,
        },
        page,
      ),
    observations: async (query, limit) => {
      const rows = await database.rows(sql<ObservationRow>`select * from (
        select ${columns} from veche.observation o where ${observationConditions(query)}) s
        order by ${orderBy(order)} limit ${limit + 1}`);
      if (rows.length > limit) {
        throw new PersistenceError(
          'TOO_MANY_ROWS',
          `More than ${limit} observations of ${query.indicator} fit; ask for fewer regions, periods or codes.`,
        );
      }
      return rows.map(storedObservation);
    },
    observationPagesOfProjects: (projects, page) =>
      readPagesOfParents(
        database,
        { select: keyRows(projects), count: projects.length },
        {
          source: sql`select ${columns} from veche.observation o
            where o.current and o.publisher = p.publisher and o.project = p.id and ${notRepeated}`,
          order,
          item: storedObservation,
          counted: true,
        },
        page,
      ),
    periodAvailability: (indicator, regions) =>
      database.rows(sql<{ region: string; period: string }>`
        select distinct o.region, o.period from veche.observation o
          where o.current and o.indicator = ${indicator} and not o.synthetic
            and ${regions === null ? sql`true` : sql`o.region = any(${[...regions]}::text[])`}
        order by o.region, o.period`),
    statedReasons: async ({ indicator, region, period, basePeriod, codes }) => {
      const rows = await database.rows(sql<StatedReasonRow>`
        select s.publisher, s.release, s.record from veche.stated_reason s
          join veche.release r on r.publisher = s.publisher and r.sequence = s.release and r.state = 'CURRENT'
        where s.indicator = ${indicator} and s.region = ${region} and s.period = ${period}
          and s.base_period = ${basePeriod} and s.codes = ${cellCodes(codes).text}
          and not exists (select from veche.stated_reason d
            join veche.release l on l.publisher = d.publisher and l.sequence = d.release and l.state = 'CURRENT'
            where d.publisher = s.publisher and d.release > s.release and d.indicator = s.indicator
              and d.region = s.region and d.period = s.period and d.base_period = s.base_period and d.codes = s.codes
              and l.synthetic = r.synthetic)
        order by s.publisher, s.release, s.ordinal limit 100`);
      return rows.map(({ publisher, release, record }) => ({ publisher, release, reason: record }));
    },
  };
}

function storedObservation(row: ObservationRow): StoredObservation {
  const { publisher, release, synthetic, record } = row;
  return { publisher, release, definitionHash: row.definition_hash, synthetic, observation: record };
}
