import type { Role } from '../hub/accounts.js';
import { inLanguage, type LanguageArgument } from './in-language.js';

interface FakeKey {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  revokedAt: string | null;
  lastUsed: string | null;
}

const made = '2026-07-01T08:00:00Z';

/** Access keys, the trail and the state of the fake hub. */
export class FakeAccounts {
  readonly #keys = new Map<string, FakeKey>();

  constructor() {
    this.add('veche_reader', 'Фонд, чтение', 'READER');
    this.add('veche_editor', 'Офис, второй компьютер', 'EDITOR');
    this.add('veche_publisher', 'Координатор данных', 'PUBLISHER');
    this.add('veche_administrator', 'Администратор', 'ADMINISTRATOR');
  }

  add(token: string, name: string, role: Role, expiresAt: string | null = null): FakeKey {
    const id = String(this.#keys.size + 1);
    const key: FakeKey = {
      id,
      name,
      role,
      createdAt: made,
      expiresAt,
      revokedAt: null,
      lastUsed: '2026-11-20',
    };
    this.#keys.set(token, key);
    return key;
  }

  /** Ends a key, as when it expires while somebody works. */
  revoke(token: string): void {
    const key = this.#keys.get(token);
    if (key) key.revokedAt = made;
  }

  restore(token: string): void {
    const key = this.#keys.get(token);
    if (key) key.revokedAt = null;
  }

  find(authorization: string | undefined): FakeKey | null {
    const key = this.#keys.get(authorization?.replace('Bearer ', '') ?? '');
    return key?.revokedAt === null ? key : null;
  }

  resolvers(account: string, url: string): Record<string, unknown> {
    const keys = [...this.#keys.values()];
    return {
      me: keys.find(({ name }) => name === account),
      hub: {
        code: 'omsk',
        name: ({ language }: LanguageArgument) =>
          inLanguage(language, 'Omsk network', 'Омская сеть', 'Mreža Omska'),
        territory: 'RU-OMS',
        threshold: 5,
        sensitiveThreshold: 10,
        publicUrl: url,
        retentionMonths: 60,
        gateway: { url: 'http://127.0.0.1:9', reachable: true, waitingFor: null },
      },
      tokens: keys,
      createToken: ({ name, role, expiresAt }: { name: string; role: Role; expiresAt: string | null }) => {
        const token = `veche_new${keys.length}`;
        return { token, record: this.add(token, name, role, expiresAt) };
      },
      revokeToken: ({ id }: { id: string }) => {
        const key = keys.find((one) => one.id === id);
        if (key) key.revokedAt = made;
        return key;
      },
      auditTrail: {
        nodes: [
          entry(3, 'publish', 'DONE', [{ name: 'indicator', id: 'PERSONS_SERVED' }]),
          entry(2, 'POST /admin/imports', 'DONE', [{ name: 'job', id: 'b4a1' }]),
          entry(1, 'publish', 'REFUSED', [{ name: 'indicator', id: 'PERSONS_SERVED' }], 'PREVIEW_OUTDATED'),
        ],
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: 3,
      },
    };
  }
}

function entry(
  id: number,
  operation: string,
  outcome: string,
  subjects: object[],
  code: string | null = null,
): object {
  const at = `2026-11-2${id}T09:30:00Z`;
  return {
    id,
    at,
    account: 'token:3',
    accountName: 'Координатор данных',
    operation,
    outcome,
    code,
    subjects,
  };
}
