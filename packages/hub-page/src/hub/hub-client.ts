import type { AccessKey, Account, AuditEntry, HubState, Listed, Role } from './accounts.js';
import * as accounts from './documents/account-documents.js';
import * as records from './documents/record-documents.js';
import type { HubConnection } from './hub-connection.js';
import { PublicClient } from './public-client.js';
import { PublicationsClient } from './publications-client.js';
import type {
  ColumnMapping,
  ImportJob,
  ImportReport,
  Inspection,
  ReadChoice,
  RecordCount,
  RecordKind,
  RecordKindInfo,
} from './records.js';

/** Everything that the page asks of its hub. Every method throws {@link HubError}. */
export class HubClient {
  readonly publications: PublicationsClient;
  readonly everybody: PublicClient;
  readonly #connection: HubConnection;
  readonly #language: string;

  constructor(connection: HubConnection, language: string) {
    this.#connection = connection;
    this.#language = language;
    this.everybody = new PublicClient(connection, language);
    this.publications = new PublicationsClient(connection, language);
  }

  async me(): Promise<Account> {
    return (await this.#connection.ask<{ me: Account }>(accounts.meDocument)).me;
  }

  async hub(): Promise<HubState> {
    return (await this.#connection.ask<{ hub: HubState }>(accounts.hubDocument, { language: this.#language }))
      .hub;
  }

  async recordKinds(): Promise<readonly RecordKindInfo[]> {
    const variables = { language: this.#language };
    return (
      await this.#connection.ask<{ recordKinds: RecordKindInfo[] }>(records.recordKindsDocument, variables)
    ).recordKinds;
  }

  async recordCounts(): Promise<readonly RecordCount[]> {
    return (await this.#connection.ask<{ recordCounts: RecordCount[] }>(records.recordCountsDocument))
      .recordCounts;
  }

  /** A file to fill in, as a download. */
  async template(kind: RecordKind, format: 'xlsx' | 'csv'): Promise<Blob> {
    const response = await this.#connection.send(`templates/${kind}.${format}?language=${this.#language}`);
    return response.blob();
  }

  /** Reads the header of a file; the hub keeps nothing of it. */
  async inspect(kind: RecordKind, file: File, sheet: string | null): Promise<Inspection> {
    const query = new URLSearchParams({ kind, ...(sheet === null ? {} : { sheet }) });
    const response = await this.#connection.send(`inspect?${query.toString()}`, {
      method: 'POST',
      body: form(file),
    });
    return (await response.json()) as Inspection;
  }

  /** Checks a file, or imports it, to the end. The job can be followed by its id from the start. */
  async importFile(
    file: File,
    choice: ReadChoice,
    how: { dryRun: boolean; job: string; signal: AbortSignal },
  ): Promise<void> {
    const query = readQuery(choice, { dryRun: String(how.dryRun), job: how.job });
    const response = await this.#connection.send(`imports?${query}`, {
      method: 'POST',
      body: form(file, choice.mapping),
      signal: how.signal,
    });
    await response.arrayBuffer();
  }

  /** The rejected rows with what is wrong in them, as a download. */
  async rejectedRows(file: File, choice: ReadChoice, job: string): Promise<Blob> {
    const query = readQuery(choice, { job, language: this.#language });
    const response = await this.#connection.send(`rejected-rows?${query}`, {
      method: 'POST',
      body: form(file, choice.mapping),
    });
    return response.blob();
  }

  async saveMapping(kind: RecordKind, mapping: ColumnMapping): Promise<void> {
    await this.#connection.ask(records.saveMappingDocument, { kind, columns: mapping.columns });
  }

  async importJob(id: string): Promise<ImportJob | null> {
    return (await this.#connection.ask<{ importJob: ImportJob | null }>(records.importJobDocument, { id }))
      .importJob;
  }

  /** A job with its problems in words; null where the hub never heard of it. */
  async importReport(id: string): Promise<ImportReport | null> {
    const variables = { id, language: this.#language };
    return (
      await this.#connection.ask<{ importJob: ImportReport | null }>(records.importReportDocument, variables)
    ).importJob;
  }

  async importJobs(after: string | null): Promise<Listed<ImportJob>> {
    const variables = { first: 20, after };
    return (
      await this.#connection.ask<{ importJobs: Listed<ImportJob> }>(records.importJobsDocument, variables)
    ).importJobs;
  }

  async cancelImport(id: string): Promise<void> {
    await this.#connection.ask(records.cancelImportDocument, { id });
  }

  /** Deletes all records of the person with this key, and says how many they were. */
  async deletePerson(key: string): Promise<number> {
    interface Answer {
      deletePerson: { records: number };
    }
    return (await this.#connection.ask<Answer>(records.deletePersonDocument, { key })).deletePerson.records;
  }

  /** Deletes what the network's policy lets it keep no longer, and says how many records they were. */
  async applyRetention(): Promise<number> {
    interface Answer {
      applyRetention: { records: number };
    }
    return (await this.#connection.ask<Answer>(records.applyRetentionDocument)).applyRetention.records;
  }

  async accessKeys(): Promise<readonly AccessKey[]> {
    return (await this.#connection.ask<{ tokens: AccessKey[] }>(accounts.accessKeysDocument)).tokens;
  }

  /** Makes an access key; the hub shows it this once. */
  async createAccessKey(
    name: string,
    role: Role,
    expiresAt: string | null,
  ): Promise<{ token: string; record: AccessKey }> {
    interface Answer {
      createToken: { token: string; record: AccessKey };
    }
    const variables = { name, role, expiresAt };
    return (await this.#connection.ask<Answer>(accounts.createAccessKeyDocument, variables)).createToken;
  }

  async revokeAccessKey(id: string): Promise<void> {
    await this.#connection.ask(accounts.revokeAccessKeyDocument, { id });
  }

  async trail(after: string | null): Promise<Listed<AuditEntry>> {
    const variables = { first: 50, after };
    return (await this.#connection.ask<{ auditTrail: Listed<AuditEntry> }>(accounts.trailDocument, variables))
      .auditTrail;
  }
}

/** The hub reads a form from front to back: what says how to read the file comes before it. */
function form(file: File, mapping?: ColumnMapping): FormData {
  const data = new FormData();
  if (mapping) data.append('mapping', JSON.stringify(mapping));
  // A file's name may name somebody: only its ending leaves the page.
  const ending = /\.\w{1,5}$/u.exec(file.name)?.[0] ?? '';
  data.append('file', file, `file${ending.toLowerCase()}`);
  return data;
}

function readQuery(choice: ReadChoice, more: Readonly<Record<string, string>>): string {
  return new URLSearchParams({
    kind: choice.kind,
    synthetic: String(choice.synthetic),
    ...(choice.period === null ? {} : { period: choice.period, replace: String(choice.replace) }),
    ...(choice.sheet === null ? {} : { sheet: choice.sheet }),
    ...more,
  }).toString();
}
