import type { Locale } from '@veche/domain';
import type { PublishingRef } from '../hub/publications.js';

/** The question that everybody can ask of the public endpoint about what was just published. */
export function publicQuestion({ indicator, period, synthetic }: PublishingRef, language: Locale): string {
  return `{
  indicatorByCode(code: ${JSON.stringify(indicator)}) {
    name(language: ${JSON.stringify(language)})
    observations(periods: [${JSON.stringify(period)}], includeSynthetic: ${String(synthetic)}) {
      nodes { period region { code } value state synthetic }
    }
  }
}`;
}

/** Where everybody reads the answer: the hub's public page with the question filled in. */
export function publicAnswerUrl(publicUrl: string, ref: PublishingRef, language: Locale): string {
  const url = new URL('graphql', publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`);
  url.searchParams.set('query', publicQuestion(ref, language));
  return url.href;
}
