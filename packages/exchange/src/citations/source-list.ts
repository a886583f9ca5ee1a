import { localKeySchema, sourceSchema, type Source } from '@veche/domain';
import { z } from 'zod';
import { duplicateIds } from '../yaml/record-ids.js';
import type { Report } from '../mistakes/mistake.js';
import { parseAt } from '../schema/parse-at.js';
import { listIn } from '../yaml/list-in.js';
import type { YamlFile } from '../yaml/yaml-file.js';
import { QuotedText } from './quoted-text.js';

const entrySchema = z.strictObject({
  id: localKeySchema,
  title: sourceSchema.shape.title.default(null),
  url: sourceSchema.shape.url.default(null),
  publisher: sourceSchema.shape.publisher.default(null),
  language: sourceSchema.shape.language,
  /** The file with the source's text, beside sources.yaml. */
  text: z.string().trim().min(1),
});

/** A source that quotes are taken from: how it is cited, and its text; null where the text is not there. */
export interface CitedSource {
  readonly citation: Omit<Source, 'quote'>;
  readonly textFile: string;
  readonly text: QuotedText | null;
}

/** What sources.yaml says. `complete` is false where some of it could not be read: then nothing is held against it. */
export interface SourceList {
  readonly complete: boolean;
  readonly sources: ReadonlyMap<string, CitedSource>;
}

/** Reads the list of sources, with their texts from the other files of the folder. */
export function readSources(
  file: YamlFile | null,
  files: ReadonlyMap<string, string>,
  report: Report,
): SourceList {
  if (file === null) return { complete: true, sources: new Map() };
  duplicateIds(file, report);
  const items = listIn(file, report);
  const sources = new Map<string, CitedSource>();
  for (const [index, item] of items.entries()) {
    const entry = parseAt(entrySchema, item, { file, path: [index], report });
    if (entry === null) continue;
    const { id, text: textFile, ...citation } = entry;
    const text = files.get(textFile);
    if (text === undefined)
      report(file.mistake('MISSING_FILE', [index, 'text'], 'a file that is in the folder'));
    sources.set(id, { citation, textFile, text: text === undefined ? null : new QuotedText(text) });
  }
  return { complete: file.readable && sources.size === items.length, sources };
}
