import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Mistake, MistakeCode, Place } from '../mistakes/mistake.js';
import { shown, withoutPersonal } from '../mistakes/shown.js';
import { formatPath, valueAt, type Path } from './path.js';
import type { WrittenFile } from './written-file.js';
import { writtenTexts } from './written-texts.js';

/** A YAML file whose every value knows its place. YAML 1.2, core schema. */
export class YamlFile implements WrittenFile {
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;
  /** What the file says; null where it is empty or no YAML. */
  readonly value: unknown;
  /** What keeps the file from being read at all; empty where it can be. */
  readonly syntaxMistakes: readonly Mistake[];

  readonly #text: string;

  constructor(
    readonly name: string,
    text: string,
  ) {
    this.#text = text;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const problems = independentProblems(this.#document);
    const value = problems.length === 0 ? this.#toValue() : { failed: false, value: null };
    this.value = value.value;
    this.syntaxMistakes = [
      ...problems.map(({ pos, message }) => this.#syntaxMistake(pos[0], message)),
      ...(value.failed ? [this.#syntaxMistake(0, 'more aliases than a file may have')] : []),
    ];
  }

  get readable(): boolean {
    return this.syntaxMistakes.length === 0;
  }

  mistake(code: MistakeCode, path: Path, expected: string, found?: string): Mistake {
    return {
      ...this.placeOf(path),
      code,
      path: formatPath(path),
      found: found ?? shown(valueAt(this.value, path)),
      expected: withoutPersonal(expected),
    };
  }

  mistakeAtKey(code: MistakeCode, path: Path, expected: string): Mistake {
    return {
      ...this.#place(this.#keyOffset(path)),
      code,
      path: formatPath(path.slice(0, -1)),
      found: shown(String(path.at(-1) ?? '')),
      expected: withoutPersonal(expected),
    };
  }

  placeOf(path: Path): Place {
    return this.#place(startOf(this.#nodeAt(path)) ?? 0);
  }

  /** Every value, key and comment of the file, with its place. */
  texts(): { text: string; path: Path; place: Place }[] {
    const { commentBefore, comment, contents } = this.#document;
    const loose = [commentBefore, comment].flatMap((text) =>
      text ? [{ text, path: [], kind: 'COMMENT' as const, offset: 0 }] : [],
    );
    return [...loose, ...writtenTexts(contents)].map(({ text, path, kind, offset }) => {
      const start = kind === 'COMMENT' ? this.#text.indexOf(`#${text.split('\n')[0] ?? ''}`) : offset;
      return { text, path, place: this.#place(Math.max(start, 0)) };
    });
  }

  #toValue(): { failed: boolean; value: unknown } {
    try {
      return { failed: false, value: this.#document.toJS({ maxAliasCount: 100 }) as unknown };
    } catch (error) {
      if (error instanceof ReferenceError) return { failed: true, value: null };
      throw error;
    }
  }

  #syntaxMistake(offset: number, message: string): Mistake {
    const found = withoutPersonal(message.split('\n')[0] ?? '');
    return { ...this.#place(offset), code: 'SYNTAX', path: '', found, expected: 'YAML 1.2' };
  }

  #place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.name, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #nodeAt(path: Path): unknown {
    let node: unknown = this.#document.contents;
    for (const step of path) {
      const resolved = isAlias(node) ? node.resolve(this.#document) : node;
      const inner: unknown = isCollection(resolved) ? resolved.get(step, true) : undefined;
      if (!isNode(inner)) return node;
      node = inner;
    }
    return node;
  }

  #keyOffset(path: Path): number {
    const around = this.#nodeAt(path.slice(0, -1));
    const key = isMap(around)
      ? around.items.map((pair) => pair.key).find((node) => isNamed(node, path.at(-1)))
      : null;
    return startOf(key) ?? startOf(around) ?? 0;
  }
}

/** Where one bracket is wrong, all that follows is: of such errors the first alone is said. Keys that stand twice are said each. */
function independentProblems({ errors, warnings }: Document.Parsed): YAMLError[] {
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const repeated = errors.filter(
    ({ code, pos }) => code === 'DUPLICATE_KEY' && (!first || pos[0] < first.pos[0]),
  );
  return [...repeated, ...(first ? [first] : []), ...warnings];
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function isNamed(node: unknown, name: string | number | undefined): boolean {
  return isScalar(node) && String(node.value) === String(name);
}
