import { foldText, lookAlikes, withoutMarks } from '../values/fold-text.js';

/** A header as it is compared: without what stands in brackets, the marks of required columns, numbering and punctuation. */
export function foldHeader(header: string): string {
  return foldText(header)
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}№]+/gu, ' ')
    .replace(/^\s*\d+\s+(?=\p{L})/u, '')
    .trim();
}

/** The ways in which a header may have been typed: as it is, with letters of the other script, without marks. */
export function waysToWrite(folded: string): readonly string[] {
  return [folded, lookAlikes(folded), withoutMarks(folded)];
}
