import { publicFiguresDocument } from './documents/public-documents.js';
import type { HubConnection } from './hub-connection.js';
import type { PublicFigure, PublicFigures, PublicIndicator } from './public-figures.js';
import type { PublishingRef } from './publications.js';

/** So many pages of a hundred figures are read: more codes than any dimension has. */
const mostPages = 20;

/** What the page asks of the public endpoint, without an access key: what everybody would be answered. */
export class PublicClient {
  readonly #connection: HubConnection;
  readonly #language: string;

  constructor(connection: HubConnection, language: string) {
    this.#connection = connection;
    this.#language = language;
  }

  /**
   * The published figures of an indicator, broken down by a dimension; by the first one that it has, where null is given. Null where nothing is public.
   *
   * @throws HubError
   */
  async figures(ref: PublishingRef, dimension: string | null): Promise<PublicFigures | null> {
    const whole = await this.#ask(ref, [], null);
    if (!whole) return null;
    const isAsked = ({ synthetic }: PublicFigure): boolean => synthetic === ref.synthetic;
    const dimensions = whole.tables.flatMap((table) =>
      table.dimensions.length === 1 ? table.dimensions : [],
    );
    const by = dimensions.find(({ code }) => code === dimension) ?? dimensions[0] ?? null;
    const parts = by === null ? [] : await this.#parts(ref, by.code);
    const total = whole.observations.nodes.find(isAsked) ?? null;
    return { name: whole.name, total, dimensions, by, parts: parts.filter(isAsked) };
  }

  async #parts(ref: PublishingRef, dimension: string): Promise<readonly PublicFigure[]> {
    const parts: PublicFigure[] = [];
    let after: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const answer: PublicIndicator | null = await this.#ask(ref, [dimension], after);
      parts.push(...(answer?.observations.nodes ?? []));
      after = answer?.observations.pageInfo.endCursor ?? null;
      if (answer?.observations.pageInfo.hasNextPage !== true) break;
    }
    return parts;
  }

  async #ask(
    ref: PublishingRef,
    by: readonly string[],
    after: string | null,
  ): Promise<PublicIndicator | null> {
    const variables = { ...ref, by, after, language: this.#language };
    interface Answer {
      indicatorByCode: PublicIndicator | null;
    }
    return (await this.#connection.askPublic<Answer>(publicFiguresDocument, variables)).indicatorByCode;
  }
}
