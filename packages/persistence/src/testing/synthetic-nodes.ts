import pg from 'pg';

/**
 * Puts organizations of the publisher `synthetic` into the tables by SQL alone, as many as are asked for: in each name
 * one word of its own, one of a hundred, and one that all share.
 */
export async function insertSyntheticOrganizations(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `insert into veche.catalogue_node (publisher, type, id, record, kind, nature, territories, target_groups,
          name_sort, search_text, date_sort)
        select 'synthetic', 'Organization', 'o' || n, jsonb_build_object('type', 'Organization', 'id', 'o' || n,
            'names', jsonb_build_array(jsonb_build_object('language', 'en', 'ours', false, 'text', name)),
            'aliases', '[]'::jsonb, 'identifiers', '[]'::jsonb, 'statements', '[]'::jsonb, 'sources', '[]'::jsonb),
          'NGO', 'NAMED', '{}', '{}', name, name, ''
        from (select n, 'fond wort' || n || ' grad' || n % 100 as name from generate_series(1, $1::int) n) s`,
      [count],
    );
    await client.query(`insert into veche.catalogue_search (publisher, type, id, name_sort, names, aliases, words)
      select publisher, type, id, name_sort, array[name_sort], '{}',
          setweight(to_tsvector('simple', name_sort), 'A')
        from veche.catalogue_node where publisher = 'synthetic'`);
    await client.query('analyze veche.catalogue_node, veche.catalogue_search');
  } finally {
    await client.end();
  }
}
