import { stripVTControlCharacters } from 'node:util';
import { preview, publication } from '../testing/answers.js';
import { data, refusal, startHubUnderTest, type HubUnderTest } from '../testing/hub-under-test.js';
import { runInPlace, type Circumstances, type Outcome } from '../testing/run-in-place.js';

let hub: HubUnderTest;
let shown: Readonly<Record<string, unknown>>;
let further: unknown;

interface ShownTable {
  readonly cells: { readonly nodes: unknown[]; readonly pageInfo: unknown };
}
const [table] = preview().tables as [ShownTable];

function withoutPageInfo({ cells: { nodes }, ...rest }: ShownTable): object {
  return { ...rest, cells: { nodes, totalCount: nodes.length } };
}

function page(nodes: readonly unknown[], endCursor: string | null): object {
  return {
    ...table,
    cells: { ...table.cells, nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } },
  };
}

beforeAll(async () => {
  const [group] = [{ indicator: 'PERSONS_SERVED', indicators: ['PERSONS_SERVED', 'REHAB_ENTRIES'] }];
  hub = await startHubUnderTest({
    Preview: ({ variables }) =>
      variables.indicator === 'PERSONS_SERVED'
        ? data({ preview: shown })
        : refusal(200, 'UNKNOWN_INDICATOR', 'There is no such indicator.'),
    PreviewCells: () => data({ preview: { table: further } }),
    Publishable: () =>
      data({
        publishable: [
          {
            ...group,
            period: '2026-S1',
            synthetic: false,
            records: 2500,
            changedSince: true,
            lastPublication: null,
          },
          {
            ...group,
            period: '2025-S2',
            synthetic: true,
            records: 9,
            changedSince: false,
            lastPublication: publication,
          },
        ],
      }),
  });
});
afterAll(() => hub.close());
beforeEach(() => {
  hub.received.length = 0;
  shown = preview();
});

const previewing = (words: readonly string[], circumstances?: Circumstances): Promise<Outcome> =>
  runInPlace(['preview', ...words, '--hub', hub.url], circumstances);

describe('veche preview', () => {
  it('shows every figure, marks what would be hidden, and says why and how much it is', async () => {
    const { code, out, err } = await previewing(['persons-served', '2026-s1']);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'PERSONS_SERVED + REHAB_ENTRIES · 2026-S1',
      '  1 of 3 figures would be public',
      '  2 would be hidden; together they come to 1,004',
      '    1 because few people stand behind them, 1 to protect others',
      '  Against the last publication: 2 new, 0 the same, 1 changed, 0 now hidden',
      '',
      'People served (PERSONS_SERVED)',
      'Sex     Figure  Before  Why hidden',
      'total    1,004     990',
      'women  • 1,000          another hidden figure could be worked out from it',
      'men        • 4          few people stand behind it',
      '',
    ]);
    expect(err).toBe('This preview is for the network’s own staff: it shows figures that will be hidden.\n');
    expect(hub.received[0]?.variables).toEqual({
      indicator: 'PERSONS_SERVED',
      period: '2026-S1',
      synthetic: false,
      language: 'en',
    });
  });

  it('fits a narrow terminal, and colours what would be hidden', async () => {
    const { out } = await previewing(['PERSONS_SERVED', '2026-S1'], { terminal: 50 });
    const plain = stripVTControlCharacters(out).split('\n').slice(7);
    expect(plain).toEqual([
      'Sex     Figure  Before  Why hidden',
      'total    1,004     990',
      'women  • 1,000          another hidden figure',
      '                        could be worked out from',
      '                        it',
      'men        • 4          few people stand behind it',
      '',
    ]);
    expect(out).toContain('\u001b[33mmen');
    expect(
      (await previewing(['PERSONS_SERVED', '2026-S1'], { terminal: 50, env: { NO_COLOR: '1' } })).out,
    ).not.toContain('\u001b');
  });

  it('gives them as CSV, and as JSON', async () => {
    const { out } = await previewing(['PERSONS_SERVED', '2026-S1', '--csv']);
    expect(out).toBe(
      [
        'INDICATOR;SEX;VALUE;CONTRIBUTORS;HIDDEN;WHY;BEFORE_VALUE;BEFORE_HIDDEN',
        'PERSONS_SERVED;_T;1004;1004;false;;990;false',
        'PERSONS_SERVED;F;1000;1000;true;PROTECTS;;',
        'PERSONS_SERVED;M;4;4;true;SMALL;;',
        '',
      ].join('\r\n'),
    );
    const json = JSON.parse((await previewing(['PERSONS_SERVED', '2026-S1', '--json'])).out) as object;
    expect(json).toEqual(preview({ tables: [withoutPageInfo(table)] }));
  });

  it('shows only what would be hidden, where that is asked for', async () => {
    const { out } = await previewing(['PERSONS_SERVED', '2026-S1', '--csv', '--hidden']);
    expect(out.split('\r\n').slice(1)).toEqual([
      'PERSONS_SERVED;F;1000;1000;true;PROTECTS;;',
      'PERSONS_SERVED;M;4;4;true;SMALL;;',
      '',
    ]);
  });

  it('reads a large table page by page', async () => {
    const [last, ...first] = [...table.cells.nodes].reverse();
    shown = preview({ tables: [page(first.reverse(), 'c1')] });
    further = page([last], null);
    const { out } = await previewing(['PERSONS_SERVED', '2026-S1', '--json']);
    expect(JSON.parse(out)).toEqual(preview({ tables: [withoutPageInfo(table)] }));
    expect(hub.received[1]?.variables).toMatchObject({ fingerprint: 'f1', id: '0', after: 'c1' });
  });

  it('ends with 0 where these figures are published already, and says so', async () => {
    shown = preview({ refusal: { code: 'UNCHANGED', message: 'There is nothing to revise.' } });
    const { code, err } = await previewing(['PERSONS_SERVED', '2026-S1']);
    expect([code, err.split('\n').at(-2)]).toEqual([0, 'There is nothing to revise.']);
  });

  it.each([[[]], [['--csv']]])(
    'says nothing but the refusal where there are no figures, %j',
    async (options) => {
      const refusal = { code: 'LEDGER_INCOMPLETE', message: 'Restore the newest backup.' };
      shown = preview({ cells: 0, published: 0, hidden: 0, tables: [], refusal });
      const { code, out, err } = await previewing(['PERSONS_SERVED', '2026-S1', ...options]);
      expect([code, out, err]).toEqual([
        4,
        '',
        'It cannot be published as it is: Restore the newest backup.\n',
      ]);
    },
  );

  it('ends with 4 where it could not be published, and says why', async () => {
    shown = preview({ refusal: { code: 'TOO_SOON', message: 'Revised today already.' } });
    const { code, err } = await previewing(['PERSONS_SERVED', '2026-S1']);
    expect(code).toBe(4);
    expect(err).toContain('It cannot be published as it is: Revised today already.');
  });

  it('lists what can be published, in the user’s language', async () => {
    const { code, out, err } = await previewing(['--language', 'sr-Cyrl']);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'Показатељи                      Период               Записа  Прошло објављивање             Сада',
      'PERSONS_SERVED + REHAB_ENTRIES  2026-S1               2.500  није било                      може да се објави',
    ]);
    expect(out.split('\n')[2]).toContain('2025-S2 · измишљено');
    expect(err).toBe('Да видите бројеве: veche preview PERSONS_SERVED 2026-S1\n');
    expect(hub.received[0]?.language).toBe('sr-Cyrl');
  });

  it.each([
    [['PERSONS_SERVED'], 2, 'Of which period?'],
    [['Ж', '2026-S1'], 2, 'Ж is no name of an indicator.'],
    [['UNKNOWN', '2026-S1'], 4, 'There is no such indicator.'],
  ])('%j ends with %i', async (words, exit, text) => {
    const { code, out, err } = await previewing(words);
    expect([code, out]).toEqual([exit, '']);
    expect(err).toContain(text);
  });
});
