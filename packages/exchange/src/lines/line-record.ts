import type { Mistake, MistakeCode, Place } from '../mistakes/mistake.js';
import { shown } from '../mistakes/shown.js';
import { valueAt, type Path } from '../yaml/path.js';
import type { WrittenFile } from '../yaml/written-file.js';
import { YamlFile } from '../yaml/yaml-file.js';
import { fieldsWritten, hasFieldTwice } from './repeated-fields.js';
import { longestLine, type Line } from './lines.js';

/** One record of a file in JSON Lines. Its values are found with JSON.parse, and their places only where there is a mistake. */
export class LineRecord implements WrittenFile {
  readonly value: unknown;
  /** What keeps the line from being read; null where it can be. */
  readonly problem: Mistake | null;
  readonly number: number;
  readonly #text: string;

  constructor(
    readonly name: string,
    line: Line,
  ) {
    this.number = line.number;
    this.#text = line.text ?? '';
    const read =
      line.problem === undefined ? this.#read() : { value: null, problem: this.#refused(line.problem) };
    this.value = read.value;
    this.problem = read.problem;
  }

  mistake(code: MistakeCode, path: Path, expected: string, found?: string): Mistake {
    const words = found ?? shown(valueAt(this.value, path));
    return this.#inFile(this.#places().mistake(code, path, expected, words));
  }

  mistakeAtKey(code: MistakeCode, path: Path, expected: string): Mistake {
    return this.#inFile(this.#places().mistakeAtKey(code, path, expected));
  }

  placeOf(path: Path): Place {
    return this.#inFile(this.#places().placeOf(path));
  }

  #read(): { value: unknown; problem: Mistake | null } {
    let value: unknown;
    try {
      value = JSON.parse(this.#text);
    } catch (error) {
      return { value: null, problem: this.#noJson(error) };
    }
    return { value, problem: hasFieldTwice(value, fieldsWritten(this.#text)) ? this.#repeatedField() : null };
  }

  /** What the parser says of the text is left out, because it quotes it. */
  #noJson(error: unknown): Mistake {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return {
      ...this.#syntax('what is no JSON from here on', 'one record, in JSON, on a line of its own'),
      column: (at === undefined ? this.#text.length : Number(at)) + 1,
    };
  }

  #repeatedField(): Mistake {
    const mistake = this.#syntax('a field that stands twice', 'each field once');
    const [first] = this.#places().syntaxMistakes;
    return first ? { ...mistake, column: first.column } : mistake;
  }

  #refused(problem: 'NOT_UTF_8' | 'TOO_LONG'): Mistake {
    return problem === 'NOT_UTF_8'
      ? this.#syntax('bytes that are not UTF-8', 'a text in UTF-8')
      : this.#syntax('a line that is too long', `at most ${longestLine} bytes a record`);
  }

  #syntax(found: string, expected: string): Mistake {
    return { file: this.name, line: this.number, column: 1, path: '', code: 'SYNTAX', found, expected };
  }

  /** JSON is YAML, whose reader knows where everything stands. */
  #places(): YamlFile {
    return new YamlFile(this.name, this.#text);
  }

  #inFile<T extends Place>(place: T): T {
    return { ...place, line: this.number };
  }
}
