import { request } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AdministeredHub } from '../testing/administered-hub.js';
import type { AdminClient } from '../testing/admin-client.js';

const job = '00000000-0000-4000-8000-000000000001';
/** Made up, and put together here so that no scan of this repository finds them. */
const secrets = {
  key: ['Клю', 'ч-Марф', 'ы-77'].join(''),
  name: ['Мария Борец', 'кая'].join(''),
  phone: ['+7 913 ', '555', ' 01 02'].join(''),
};

interface Report {
  readonly state: string;
  readonly rows: number;
  readonly new: number;
  readonly removed: number;
  readonly rejected: number;
  readonly problems: readonly { readonly code: string; readonly text: string }[];
  readonly error?: { readonly code: string; readonly message: string };
}

describe('a file that is sent to a hub', () => {
  let hub: AdministeredHub;
  let editor: AdminClient;

  beforeAll(async () => {
    hub = await AdministeredHub.start({ LOG_LEVEL: 'trace', UPLOAD_MEGABYTES: '1' });
    editor = hub.as('EDITOR');
  });

  afterAll(() => hub.stop());

  const header = 'Получатель (ключ);Дата или период;Услуга;Пол';
  const table = (rows: number): string =>
    [header, ...Array.from({ length: rows }, (_, row) => `k${row};15.03.2026;LEGAL;F`)].join('\n');
  const send = async (
    query: string,
    content: string,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<Report> =>
    JSON.parse((await editor.upload(`/admin/imports?kind=SERVICE${query}`, content, fields)).text) as Report;
  const codeOf = async (query: string, content: string, fields = {}): Promise<string | undefined> =>
    (await send(query, content, fields)).error?.code;
  const stored = async (): Promise<unknown> => {
    const [row] = await hub.sql('select count(*)::int as records from hub_private.service_record');
    return (row as { records: number }).records;
  };

  it('is only checked unless it is said to be stored, and can be followed by the id that its sender chose', async () => {
    expect(await send('', table(20))).toMatchObject({ state: 'CHECKED', rows: 20, new: 20 });
    expect(await stored()).toBe(0);
    const { headers } = await editor.upload(`/admin/imports?kind=SERVICE&dryRun=false&job=${job}`, table(20));
    expect(headers.get('x-import-job')).toBe(job);
    expect(await stored()).toBe(20);
    expect(
      await editor.ask(`{ importJob(id: "${job}") { id state account rows progress { rows } } }`),
    ).toEqual({
      data: { importJob: { id: job, state: 'STORED', account: 'EDITOR', rows: 20, progress: { rows: 20 } } },
    });
    expect(
      (await hub.admin.ask('{ auditTrail(first: 1) { nodes { operation outcome subjects { name id } } } }'))
        .data,
    ).toEqual({
      auditTrail: {
        nodes: [
          {
            operation: 'POST /admin/imports',
            outcome: 'DONE',
            subjects: [
              { name: 'dryRun', id: 'false' },
              { name: 'job', id: job },
              { name: 'kind', id: 'SERVICE' },
              { name: 'state', id: 'STORED' },
              { name: 'synthetic', id: 'false' },
            ],
          },
        ],
      },
    });
    expect(await codeOf(`&dryRun=false&job=${job}`, table(1))).toBe('BAD_JOB_ID');
  });

  it('is read with the mapping that comes before it', async () => {
    const content = 'who;when;what\na;15.03.2026;LEGAL';
    const mapping = JSON.stringify({
      columns: [
        { header: 'who', field: 'person' },
        { header: 'when', field: 'date' },
        { header: 'what', field: 'service' },
      ],
    });
    expect(await send('', content, { mapping })).toMatchObject({ state: 'CHECKED', rows: 1 });
    expect(await codeOf('', content, { mapping: '{"columns":[{"header":"who","field":"nobody"}]}' })).toBe(
      'BAD_MAPPING',
    );
    expect(await codeOf('', content, { other: 'x' })).toBe('BAD_MAPPING');
  });

  it('is refused with words in the language of its sender', async () => {
    const form = new FormData();
    form.append('file', new Blob([`${header}\nk1;99.99.2026;LEGAL;F`]), 'x.csv');
    const init = { method: 'POST', body: form, headers: { 'accept-language': 'ru' } };
    const report = JSON.parse(
      (await editor.send('/admin/imports?kind=SERVICE&dryRun=false', init)).text,
    ) as Report;
    expect(report).toMatchObject({ state: 'REFUSED', rejected: 1 });
    expect(report.problems[0]?.text).toContain('Это не дата');
    const pdf = await editor.upload('/admin/imports?kind=SERVICE', '%PDF-1.4 and so on');
    expect([pdf.status, JSON.parse(pdf.text)]).toMatchObject([415, { error: { code: 'NOT_A_TABLE' } }]);
  });

  it('is refused where its address says what nobody knows', async () => {
    for (const query of ['&dryrun=false', '&dryRun=no', '&period=2026-S3', '&job=1', '&kind=SERVICE'])
      expect([query, await codeOf(query, table(1))]).toEqual([query, 'BAD_PARAMETER']);
    expect((await editor.upload('/admin/imports?kind=OTHER', table(1))).status).toBe(400);
  });

  it('is refused as a whole where it is larger than the hub takes', async () => {
    const before = await stored();
    const large = await editor.upload('/admin/imports?kind=SERVICE&dryRun=false', table(45_000));
    expect([large.status, JSON.parse(large.text)]).toMatchObject([413, { error: { code: 'TOO_LARGE' } }]);
    expect(await stored()).toBe(before);
  });

  it('comes alone and last, or nothing is stored', async () => {
    const before = await stored();
    const after = new FormData();
    after.append('file', new Blob([`${header}\nafter;15.03.2026;LEGAL;F`]), 'x.csv');
    after.append('mapping', '{"columns":[]}');
    const two = new FormData();
    for (const name of ['one', 'two'])
      two.append('file', new Blob([`${header}\n${name};15.03.2026;LEGAL;F`]), 'x.csv');
    const none = new FormData();
    none.append('mapping', '{"columns":[]}');
    const path = '/admin/imports?kind=SERVICE&dryRun=false';
    const codes = [];
    for (const body of [after, two, none, '{}'])
      codes.push(
        (JSON.parse((await editor.send(path, { method: 'POST', body })).text) as Report).error?.code,
      );
    expect(codes).toEqual(['PARTS_AFTER_FILE', 'PARTS_AFTER_FILE', 'NO_FILE', 'UNSUPPORTED_MEDIA_TYPE']);
    expect(await stored()).toBe(before);
  });

  it('that breaks off is not stored, and the hub goes on', async () => {
    const before = await stored();
    const broken = '00000000-0000-4000-8000-000000000002';
    const sending = request(`${hub.hub.url}/admin/imports?kind=SERVICE&dryRun=false&job=${broken}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${hub.tokens.get('EDITOR') ?? ''}`,
        'content-type': 'multipart/form-data; boundary=x',
      },
    });
    sending.on('error', () => undefined);
    sending.write(
      `--x\r\ncontent-disposition: form-data; name="file"; filename="x.csv"\r\n\r\n${table(500)}\n`,
    );
    const state = async (): Promise<unknown> =>
      (
        (await editor.ask(`{ importJob(id: "${broken}") { state } }`)).data?.importJob as {
          state: string;
        } | null
      )?.state;
    while ((await state()) !== 'RUNNING') await sleep(20);
    sending.destroy();
    while ((await state()) === 'RUNNING') await sleep(20);
    expect(['CANCELLED', 'FAILED']).toContain(await state());
    expect(await stored()).toBe(before);
  });

  it('takes the place of its half-year where that is said, and tells how much goes', async () => {
    const before = Number(await stored());
    const written = `${header}\nr1;15.03.2024;LEGAL;F\nr2;16.03.2024;LEGAL;F`;
    await send('&dryRun=false', written);
    const corrected = written.replace('16.03', '17.03');
    expect(await codeOf('&replace=true', corrected)).toBe('REPLACE_NEEDS_PERIOD');
    expect(await send('&replace=true&period=2024-S1', corrected)).toMatchObject({ new: 1, removed: 1 });
    expect(await stored()).toBe(before + 2);
    await send('&replace=true&period=2024-S1&dryRun=false', corrected);
    expect(await stored()).toBe(before + 2);
    expect(await editor.ask('{ importJobs(first: 1) { nodes { new removed } } }')).toEqual({
      data: { importJobs: { nodes: [{ new: 1, removed: 1 }] } },
    });
  });

  it('gives its rejected rows back, and a template to begin anew', async () => {
    const rejected = await editor.upload(
      '/admin/rejected-rows?kind=SERVICE&language=sr-Latn',
      `${header}\nk1;15.03.2026;LEGAL;F\nk2;99.99.2026;LEGAL;F`,
    );
    expect(rejected.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(rejected.text.split('\r\n')).toEqual([
      expect.stringContaining('Пол;'),
      expect.stringMatching(/^veche:[\w-]{22};99\.99\.2026;LEGAL;F;3;/),
      '',
    ]);
    const unreadable = await editor.upload('/admin/rejected-rows?kind=SERVICE', '%PDF-1.4 and so on');
    expect(unreadable.status).toBe(415);
    const csv = await editor.send('/admin/templates/SERVICE.csv?language=ru');
    expect(csv.text).toContain(header.split(';')[0]);
    const inspected = await editor.upload('/admin/inspect?kind=SERVICE', `${csv.text}k1;15.03.2026;LEGAL`);
    expect(
      (JSON.parse(inspected.text) as { columns: { field: string }[] }).columns.map(({ field }) => field),
    ).toContain('person');
    const workbook = await editor.send('/admin/templates/SERVICE.xlsx');
    expect(workbook.text.startsWith('PK')).toBe(true);
    expect((await editor.send('/admin/templates/OTHER.csv')).status).toBe(404);
  });

  it('shows nobody’s key, name or phone, in no answer, log, table or file', async () => {
    const { key, name, phone } = secrets;
    const answers = [
      (
        await editor.upload(
          '/admin/imports?kind=SERVICE&dryRun=false',
          `${header}\n${key};15.03.2026;LEGAL;F`,
        )
      ).text,
      (await editor.upload('/admin/imports?kind=SERVICE', `${header}\n${key};15.03.2026;${name};${phone}`))
        .text,
      (
        await editor.upload(
          '/admin/rejected-rows?kind=SERVICE',
          `${header}\n${key};15.03.2026;${name};${phone}`,
        )
      ).text,
      (await editor.upload(`/admin/imports?kind=${encodeURIComponent(name)}`, table(1))).text,
      (await editor.upload('/admin/imports?kind=SERVICE', table(1), { mapping: name })).text,
    ];
    for (const query of [
      `mutation { deletePerson(key: "${key}" extra: "${name}") { records } }`,
      `mutation { deletePerson(key: [{ a: "${key}" }]) { records } }`,
      `mutation { deletePerson(key: "${key}`,
    ])
      answers.push(JSON.stringify(await hub.admin.ask(query)));
    const byVariable = 'mutation ($key: String!) { deletePerson(key: $key) { records } }';
    answers.push(JSON.stringify(await hub.admin.ask(byVariable, { key: { a: key } })));
    const deleted = await hub.admin.ask(byVariable, { key });
    expect(deleted).toEqual({ data: { deletePerson: { records: 1 } } });
    const tables = await hub.sql(
      `select table_name from information_schema.tables where table_schema = 'hub_private'`,
    );
    const rows = [];
    for (const { table_name } of tables as { table_name: string }[])
      rows.push(JSON.stringify(await hub.sql(`select * from hub_private.${table_name}`)));
    const folder = join(hub.hub.folder, 'data');
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const kept = await Promise.all(
      files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
    );
    const everything = [...answers, ...hub.hub.logged, ...rows, ...kept].join('\n');
    expect(Object.values(secrets).filter((secret) => everything.includes(secret))).toEqual([]);
  });
});
