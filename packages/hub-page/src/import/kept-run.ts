const place = 'veche.run';

/** A check or import that was under way when the page was left. */
export interface KeptRun {
  readonly job: string;
  readonly dryRun: boolean;
}

/** The run that this tab was following, to be followed again after reloading. */
export function keptRun(): KeptRun | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null') as Partial<KeptRun> | null;
    return kept && typeof kept.job === 'string' ? { job: kept.job, dryRun: kept.dryRun === true } : null;
  } catch {
    return null;
  }
}

/** Remembers what is being followed; null forgets it. */
export function keepRun(run: KeptRun | null): void {
  try {
    if (run === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify({ job: run.job, dryRun: run.dryRun }));
  } catch {
    // Without it, the list of files brought in still says how it ended.
  }
}
