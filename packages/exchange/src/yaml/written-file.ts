import type { Mistake, MistakeCode, Place } from '../mistakes/mistake.js';
import type { Path } from './path.js';

/** Something that people wrote, whose every value knows its place: a YAML file, or one line of a file of records. */
export interface WrittenFile {
  /** What it says; null where it is empty or cannot be read. */
  readonly value: unknown;
  /** A mistake at the value of a path, or at what is around it where there is no value. */
  mistake(code: MistakeCode, path: Path, expected: string, found?: string): Mistake;
  /** A mistake at a key that should not be there. */
  mistakeAtKey(code: MistakeCode, path: Path, expected: string): Mistake;
  /** Where the value at a path starts, or the innermost value around it that is there. */
  placeOf(path: Path): Place;
}
