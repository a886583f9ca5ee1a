import { localKeySchema, type Source } from '@veche/domain';
import { z } from 'zod';
import { parseAt, type Origin } from '../schema/parse-at.js';
import { isMapping } from '../yaml/path.js';
import type { SourceList } from './source-list.js';

const citationSchema = z.strictObject({ source: localKeySchema, quote: z.string().trim().min(1) });

/** Stands for a citation that is already reported, so that nothing else is said about it. */
const unresolved: Source = { title: null, url: null, publisher: null, language: 'en', quote: '[…]' };

/**
 * A record in which every citation, `{ source: …, quote: … }` under `source` or in the list `sources`, is replaced by the source that
 * it names, with its quote. Nothing else changes, and nothing moves.
 */
export function resolveCitations(value: unknown, list: SourceList, origin: Origin): unknown {
  const inside = (step: string | number): Origin => ({ ...origin, path: [...origin.path, step] });
  if (Array.isArray(value)) return value.map((item, index) => resolveCitations(item, list, inside(index)));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key === 'source' && item !== null) return [key, resolve(item, list, inside(key))];
      if (key !== 'sources' || !Array.isArray(item)) return [key, resolveCitations(item, list, inside(key))];
      const { path } = inside(key);
      return [key, item.map((one, index) => resolve(one, list, { ...origin, path: [...path, index] }))];
    }),
  );
}

function resolve(value: unknown, list: SourceList, origin: Origin): Source {
  const citation = parseAt(citationSchema, value, origin);
  if (citation === null) return unresolved;
  const { file, path, report } = origin;
  const source = list.sources.get(citation.source);
  if (source === undefined) {
    const known = [...list.sources.keys()].join(', ') || 'none';
    const expected = `the id of a source in sources.yaml: ${known}`;
    if (list.complete) report(file.mistake('UNKNOWN_SOURCE', [...path, 'source'], expected));
    return unresolved;
  }
  if (source.text && !source.text.says(citation.quote)) {
    report(
      file.mistake(
        'QUOTE_NOT_FOUND',
        [...path, 'quote'],
        passageExpected(source.textFile, source.text.agreesUpTo(citation.quote)),
      ),
    );
  }
  return { ...source.citation, quote: citation.quote };
}

function passageExpected(textFile: string, agreed: string): string {
  const passage = `a passage of ${textFile}, with […] for what is left out`;
  return agreed === '' ? passage : `${passage}; it agrees up to "${agreed.slice(-60)}"`;
}
