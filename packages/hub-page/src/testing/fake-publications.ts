import type { HiddenBecause, Publication, PublishingRef } from '../hub/publications.js';
import { fakeDimensions, fakeTableName } from './fake-dimensions.js';
import { FakeRefusal } from './fake-refusal.js';

const group = ['PERSONS_SERVED', 'REHAB_ENTRIES'];

interface FakeCell {
  readonly codes: readonly { readonly dimension: string; readonly code: string }[];
  readonly value: number;
  readonly contributors: number;
  readonly hidden: boolean;
  readonly why: HiddenBecause | null;
  readonly before: { readonly hidden: boolean; readonly value: number | null } | null;
}

/** The publications of the fake hub: one group of figures, whose numbers follow from their codes. */
export class FakePublications {
  /** Raised when records change, so that a preview that was looked at is outdated. */
  version = 1;
  /** Why publishing is refused, if it is. */
  refusal: string | null = null;
  readonly #publications: Publication[] = [];
  #publishedVersion = 0;

  resolvers(account: string): Record<string, unknown> {
    const [last = null] = this.#publications;
    const act = (
      kind: Publication['kind'],
      { indicator, period, synthetic }: PublishingRef,
      reason: string | null,
    ): object => {
      const id = String(this.#publications.length + 1);
      const ref = { indicator, period, synthetic, indicators: group, id, kind };
      const publication = {
        ...ref,
        publishedAt: new Date().toISOString(),
        account,
        releases: ['ab12'],
        cells: 75,
        hidden: 9,
        reason,
      };
      this.#publications.unshift(publication);
      this.#publishedVersion = kind === 'WITHDRAWN' ? 0 : this.version;
      return publication;
    };
    const checked = (fingerprint: string): void => {
      if (fingerprint !== this.#fingerprint) throw new FakeRefusal('PREVIEW_OUTDATED', '');
    };
    type Publish = PublishingRef & { fingerprint: string; reason?: string };
    return {
      publishable: [this.#publishable('2026-S1', false, last), this.#publishable('2025-S2', true, null)],
      preview: (ref: PublishingRef) => this.#preview(ref),
      publish: (by: Publish) => {
        checked(by.fingerprint);
        return act('PUBLISHED', by, null);
      },
      revise: (by: Publish) => {
        checked(by.fingerprint);
        return act('REVISED', by, by.reason ?? null);
      },
      withdraw: ({ publication, reason }: { publication: string; reason: string }) => {
        const found = this.#publications.find(({ id }) => id === publication);
        if (!found) throw new FakeRefusal('NO_PUBLICATION', '', 404);
        return act('WITHDRAWN', found, reason);
      },
      publications: {
        nodes: this.#publications,
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: null,
      },
    };
  }

  get #fingerprint(): string {
    return `figures ${this.version}`;
  }

  #publishable(period: string, synthetic: boolean, last: Publication | null): object {
    const changedSince = this.#publishedVersion !== this.version;
    return {
      indicator: group[0],
      indicators: group,
      period,
      synthetic,
      records: 1284,
      lastPublication: last,
      changedSince,
    };
  }

  #preview({ period, synthetic }: PublishingRef): object {
    const tables = [
      fakeTable(group[0] ?? '', ['TARGET_GROUP', 'SEX', 'AGE'], this.version),
      fakeTable(group[1] ?? '', ['SEX'], 1),
    ];
    const cells = tables.flatMap((table) => table.cells.nodes);
    const hidden = cells.filter((cell) => cell.hidden);
    const small = hidden.filter(({ why }) => why === 'SMALL').length;
    return {
      indicator: group[0],
      indicators: group,
      period,
      synthetic,
      cells: cells.length,
      published: cells.length - hidden.length,
      hidden: hidden.length,
      hiddenSum: hidden.reduce((sum, { value }) => sum + value, 0),
      small,
      protecting: hidden.length - small,
      changes: { new: cells.length, same: 0, changed: 0, nowHidden: 0 },
      fingerprint: this.#fingerprint,
      refusal: this.refusal === null ? null : { code: 'AUDIT_FAILED', message: this.refusal },
      tables,
    };
  }
}

function fakeTable(indicator: string, codes: readonly string[], version: number) {
  const dimensions = fakeDimensions.filter(({ code }) => codes.includes(code));
  const combinations = dimensions.reduce<FakeCell['codes'][]>(
    (before, { code: dimension, codes: own }) =>
      before.flatMap((one) => [one, ...own.map(({ code }) => [...one, { dimension, code }])]),
    [[]],
  );
  const nodes = combinations.map((at, index): FakeCell => {
    const value =
      at.length === 0
        ? 1240
        : Math.max(0, Math.floor(900 / 10 ** at.length) + ((index * 7 * version) % 11) - 5);
    const why = value < 6 ? 'SMALL' : index % 17 === 5 ? 'PROTECTS' : null;
    return {
      codes: at,
      value,
      contributors: value,
      hidden: why !== null,
      why,
      before: index === 3 ? { hidden: false, value: 7 } : null,
    };
  });
  const cells = { nodes, pageInfo: { hasNextPage: false, endCursor: null }, totalCount: nodes.length };
  return { indicator, name: fakeTableName(indicator), dimensions, cells };
}
