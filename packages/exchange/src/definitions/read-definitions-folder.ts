import { inReadingOrder } from '../mistakes/mistake.js';
import { readFolder } from '../folder/read-folder.js';
import { parseDefinitions, type DefinitionsReading } from './parse-definitions.js';

/** The indicator definitions that a folder holds, or every mistake in its files at once. */
export async function readDefinitionsFolder(folder: string): Promise<DefinitionsReading> {
  const { texts: read, lines, mistakes } = await readFolder(folder);
  // A file of lines has no place here, and counts as one that nothing refers to.
  const texts = new Map([...read, ...[...lines.keys()].map((name) => [name, ''] as const)]);
  if (texts.size === 0) return { ok: false, mistakes };
  const reading = parseDefinitions(texts);
  if (mistakes.length === 0) return reading;
  return { ok: false, mistakes: inReadingOrder([...mistakes, ...(reading.ok ? [] : reading.mistakes)]) };
}
