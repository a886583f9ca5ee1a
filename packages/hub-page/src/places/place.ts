import type { PublishingRef } from '../hub/publications.js';
import { recordKinds, type RecordKind } from '../hub/records.js';

/** The steps with one file, in their order. */
export const fileSteps = ['kind', 'file', 'columns', 'check', 'done'] as const;
export type FileStep = (typeof fileSteps)[number];

/** Where in the page somebody is. It stands in the address after `#`, so that the browser's back button and reloading work. */
export type Place =
  | { readonly at: 'start' | 'publish' | 'publications' | 'imports' | 'keys' | 'trail' | 'person' }
  | { readonly at: 'file'; readonly step: 'kind' }
  | { readonly at: 'file'; readonly step: Exclude<FileStep, 'kind'>; readonly kind: RecordKind }
  | { readonly at: 'preview' | 'published'; readonly ref: PublishingRef };

const simple = ['publish', 'publications', 'imports', 'keys', 'trail', 'person'] as const;

/** The place that an address names; the start where it names none. */
export function placeOf(hash: string): Place {
  const parts = hash.replace(/^#\/?/u, '').split('/').map(decoded);
  const [at, first, second, third] = parts;
  if (at === 'file') return filePlace(first, second);
  if ((at === 'preview' || at === 'published') && first && second) {
    return { at, ref: { indicator: first, period: second, synthetic: third === 'synthetic' } };
  }
  const known = simple.find((name) => name === at);
  return { at: known ?? 'start' };
}

/** The address of a place: the inverse of {@link placeOf}. */
export function hrefOf(place: Place): string {
  if (place.at === 'file') return place.step === 'kind' ? '#/file' : `#/file/${place.kind}/${place.step}`;
  if (place.at === 'preview' || place.at === 'published') {
    const { indicator, period, synthetic } = place.ref;
    return `#/${place.at}/${encodeURIComponent(indicator)}/${encodeURIComponent(period)}${synthetic ? '/synthetic' : ''}`;
  }
  return place.at === 'start' ? '#/' : `#/${place.at}`;
}

function filePlace(kindName: string | undefined, stepName: string | undefined): Place {
  const kind = recordKinds.find((known) => known === kindName);
  const step = fileSteps.find((known) => known === stepName) ?? 'file';
  return kind && step !== 'kind' ? { at: 'file', kind, step } : { at: 'file', step: 'kind' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
