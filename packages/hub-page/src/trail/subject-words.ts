import type { AuditEntry } from '../hub/accounts.js';

/** What an operation was done with, as far as it tells a person something: indicator, period and outcome, not ids. */
export function subjectWords(
  { subjects }: AuditEntry,
  names: { readonly indicator: (code: string) => string; readonly period: (period: string) => string },
): string {
  const told = subjects.flatMap(({ name, id }) => {
    if (name === 'indicator') return names.indicator(id);
    if (name === 'period') return names.period(id);
    return name === 'kind' || name === 'role' ? id : [];
  });
  return told.join(', ');
}

/** Whether a file was only checked. */
export function wasCheck({ subjects }: AuditEntry): boolean {
  return subjects.some(({ name, id }) => name === 'dryRun' && id === 'true');
}
