import type { RecordKind } from '@veche/exchange/records';
import { z } from 'zod';
import { askServer } from '../ask-server.js';

const reportSchema = z.object({
  state: z.string(),
  problems: z.array(z.object({ row: z.number(), code: z.string() })),
});
const countsSchema = z.object({ recordCounts: z.array(z.object({ records: z.number() })) });
const refSchema = z.object({ indicator: z.string(), period: z.string() });
const publishableSchema = z.object({
  publishable: z.array(refSchema.extend({ lastPublication: z.object({ id: z.string() }).nullable() })),
});
const previewSchema = z.object({
  preview: z.object({ fingerprint: z.string(), refusal: z.object({ message: z.string() }).nullable() }),
});

/** What is published at once: a group of indicators, by one of them, for one period. */
export type PublishingRef = z.infer<typeof refSchema>;

/** The doors of a hub's own staff, as its data manager would use them. A slow machine may take its time, until the signal says otherwise. */
export class HubDoor {
  constructor(
    readonly hubUrl: string,
    readonly token: string,
    readonly signal: AbortSignal,
  ) {}

  async hasRecords(): Promise<boolean> {
    const { recordCounts } = countsSchema.parse(await this.#ask('{ recordCounts { records } }'));
    return recordCounts.length > 0;
  }

  /** Imports a file of synthetic records. @throws Error where the hub finds a mistake in it */
  async import(kind: RecordKind, file: Blob): Promise<void> {
    const form = new FormData();
    form.set('file', file, 'synthetic.csv');
    const response = await fetch(`${this.hubUrl}/admin/imports?kind=${kind}&dryRun=false&synthetic=true`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}` },
      body: form,
      signal: this.signal,
    });
    const answer: unknown = await response.json();
    const report = reportSchema.safeParse(answer);
    if (report.data?.state !== 'STORED')
      throw new Error(
        `${this.hubUrl} stored no synthetic records of ${kind}: ${JSON.stringify(answer).slice(0, 500)}`,
      );
  }

  /** What there are synthetic records of in these periods and was never published. */
  async unpublished(periods: readonly string[]): Promise<PublishingRef[]> {
    const { publishable } = publishableSchema.parse(
      await this.#ask('{ publishable(synthetic: true) { indicator period lastPublication { id } } }'),
    );
    return publishable
      .filter(({ period, lastPublication }) => lastPublication === null && periods.includes(period))
      .map(({ indicator, period }) => ({ indicator, period }));
  }

  /** Publishes what its preview shows; the reason where the hub does not. */
  async publish(ref: PublishingRef): Promise<string | null> {
    const { preview } = previewSchema.parse(
      await this.#ask(
        `query ($indicator: String!, $period: Period!) {
          preview(indicator: $indicator, period: $period, synthetic: true) { fingerprint refusal { message } }
        }`,
        ref,
      ),
    );
    if (preview.refusal) return preview.refusal.message;
    await this.#ask(
      `mutation ($indicator: String!, $period: Period!, $fingerprint: String!) {
        publish(indicator: $indicator, period: $period, synthetic: true, fingerprint: $fingerprint) { id }
      }`,
      { ...ref, fingerprint: preview.fingerprint },
    );
    return null;
  }

  #ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    return askServer(
      { url: `${this.hubUrl}/admin/graphql`, token: this.token },
      query,
      variables,
      this.signal,
    );
  }
}
