import { personalTraces } from '../../personal/personal-traces.js';
import type { PersonalKind } from '../problems/row-problem.js';

const kinds = { PERSON: 'NAME', PHONE: 'PHONE', EMAIL: 'EMAIL' } as const;

/** What personal data a text seems to hold, or null. */
export function personalKindIn(text: string): PersonalKind | null {
  const [first] = personalTraces(text);
  return first ? kinds[first.kind] : null;
}
