/** One thing that the doctor looked at. */
export interface Finding {
  /** Stable: `HUB`, `CLOCK`, … */
  readonly check: string;
  readonly ok: boolean;
  /** What was found, in the user's language. */
  readonly text: string;
  /** How to mend it; null where nothing is wrong. */
  readonly mend: string | null;
}

export function fine(check: string, text: string): Finding {
  return { check, ok: true, text, mend: null };
}

export function problem(check: string, text: string, mend: string): Finding {
  return { check, ok: false, text, mend };
}
