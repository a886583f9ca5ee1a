import type { Listed } from './accounts.js';
import * as documents from './documents/publication-documents.js';
import { patienceForCounting, type HubConnection } from './hub-connection.js';
import type { Preview, Publication, Publishable, PublishingRef } from './publications.js';

/** The part of {@link HubClient} that deals with what becomes public. */
export class PublicationsClient {
  readonly #connection: HubConnection;
  readonly #language: string;

  constructor(connection: HubConnection, language: string) {
    this.#connection = connection;
    this.#language = language;
  }

  async publishable(): Promise<readonly Publishable[]> {
    return (await this.#connection.ask<{ publishable: Publishable[] }>(documents.publishableDocument))
      .publishable;
  }

  async preview(ref: PublishingRef): Promise<Preview> {
    const variables = { ...ref, language: this.#language };
    return (
      await this.#connection.ask<{ preview: Preview }>(
        documents.previewDocument,
        variables,
        patienceForCounting,
      )
    ).preview;
  }

  async publish(ref: PublishingRef, fingerprint: string): Promise<Publication> {
    const variables = { ...ref, fingerprint };
    return (
      await this.#connection.ask<{ publish: Publication }>(
        documents.publishDocument,
        variables,
        patienceForCounting,
      )
    ).publish;
  }

  async revise(ref: PublishingRef, fingerprint: string, reason: string): Promise<Publication> {
    const variables = { ...ref, fingerprint, reason };
    return (
      await this.#connection.ask<{ revise: Publication }>(
        documents.reviseDocument,
        variables,
        patienceForCounting,
      )
    ).revise;
  }

  async withdraw(publication: string, reason: string): Promise<Publication> {
    const variables = { publication, reason };
    return (
      await this.#connection.ask<{ withdraw: Publication }>(
        documents.withdrawDocument,
        variables,
        patienceForCounting,
      )
    ).withdraw;
  }

  async publications(after: string | null): Promise<Listed<Publication>> {
    const variables = { first: 20, after };
    return (
      await this.#connection.ask<{ publications: Listed<Publication> }>(
        documents.publicationsDocument,
        variables,
      )
    ).publications;
  }
}
