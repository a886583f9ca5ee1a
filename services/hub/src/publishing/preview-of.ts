import { isPublic, namedCodes } from './compose-record-releases.js';
import type { Draft } from './draft-publication.js';
import { cellKey, type ProtectedCell } from './protection/protected-table.js';
import type { Preview, PreviewCell, PreviewChanges, PreviewTable } from './publications.js';

type Before = NonNullable<PreviewCell['before']>;

/** What the network's staff see of a draft. */
export function previewOf(draft: Draft): Preview {
  const { ref, group, live, fingerprint, refusal } = draft;
  const before = live === null ? new Map<string, Before>() : publishedBefore(draft, live.number);
  const tables = draft.tables.map(({ indicator, dimensions, cells }): PreviewTable => ({
    indicator,
    dimensions,
    cells: cells
      .filter(isPublic)
      .map((cell) => previewCell(cell, dimensions, before.get(nameOf(indicator, dimensions, cell.codes)))),
  }));
  const cells = tables.flatMap((table) => table.cells);
  const hidden = cells.filter((cell) => cell.hidden);
  const small = hidden.filter(({ why }) => why === 'SMALL' || why === 'ZERO').length;
  return {
    ...{ ref, indicators: group.indicators, tables, fingerprint },
    ...{ cells: cells.length, published: cells.length - hidden.length, hidden: hidden.length },
    hiddenSum: hidden.reduce((sum, { value }) => sum + value, 0),
    ...{ small, protecting: hidden.length - small },
    changes: changesOf(cells),
    refusal: refusal === null ? null : { code: refusal.code, texts: refusal.texts },
  };
}

function previewCell(
  { codes, value, contributors, hidden, why }: ProtectedCell,
  dimensions: readonly string[],
  before: Before | undefined,
): PreviewCell {
  return { codes: namedCodes(dimensions, codes), value, contributors, hidden, why, before: before ?? null };
}

/** What a publication says of each cell. Cells that its ledger leaves out are zeros that are shown. */
function publishedBefore(draft: Draft, publication: number): Map<string, Before> {
  const said = new Map<string, Before>();
  const published = draft.ledger.filter((table) => table.publication === publication);
  for (const { indicator, dimensions } of published)
    for (const table of draft.tables)
      if (table.indicator === indicator && table.dimensions.join(' ') === dimensions.join(' '))
        for (const { codes } of table.cells)
          said.set(nameOf(indicator, dimensions, codes), { hidden: false, value: 0 });
  for (const { indicator, dimensions, cells, hidden } of published)
    for (const { codes, value } of cells) {
      const isHidden = hidden.has(cellKey(codes));
      said.set(nameOf(indicator, dimensions, codes), { hidden: isHidden, value: isHidden ? null : value });
    }
  return said;
}

function changesOf(cells: readonly PreviewCell[]): PreviewChanges {
  const changes = { new: 0, same: 0, changed: 0, nowHidden: 0 };
  for (const { before, hidden, value } of cells) {
    if (before === null) changes.new += 1;
    else if (before.hidden && hidden) changes.same += 1;
    else if (hidden) changes.nowHidden += 1;
    else if (before.value === value) changes.same += 1;
    else changes.changed += 1;
  }
  return changes;
}

/** A cell wherever it stands: the same codes in two tables of an indicator are one. */
function nameOf(indicator: string, dimensions: readonly string[], codes: readonly string[]): string {
  const pairs = Object.entries(namedCodes(dimensions, codes)).map(([name, code]) => `${name}=${code}`);
  return `${indicator} ${pairs.sort().join(' ')}`;
}
