import { personalTraces } from '../personal/personal-traces.js';

const longest = 80;

/** A found value as a mistake shows it. What looks like a person, a phone number or an e-mail address is not repeated. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (isPersonal(text)) return 'a text that is not repeated here';
  return typeof value === 'string' ? JSON.stringify(shortened(text)) : text;
}

/** What was expected, unless the words repeat something personal that was found. */
export function withoutPersonal(expected: string): string {
  return isPersonal(expected) ? 'another value' : expected;
}

function isPersonal(text: string): boolean {
  return personalTraces(text).length > 0;
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}
