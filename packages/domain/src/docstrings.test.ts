import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import * as domain from './index.js';
import * as indicators from './indicators/index.js';

const entries = ['.', ...readdirSync(new URL('.', import.meta.url))]
  .map((area) => fileURLToPath(new URL(`${area}/index.ts`, import.meta.url)))
  .filter((file) => ts.sys.fileExists(file));
// Only names and comments are read here, nothing is type-checked: no library is needed.
const program = ts.createProgram(entries, {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noLib: true,
  types: [],
});
const checker = program.getTypeChecker();

interface Documented {
  readonly name: string;
  readonly text: string;
  readonly example: string | undefined;
  readonly isValue: boolean;
}

const documented = entries.flatMap(exportsOf);

function exportsOf(entry: string): Documented[] {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : []).map((exported) => {
    const symbol =
      (exported.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(exported) : exported;
    const example = symbol.getJsDocTags(checker).find(({ name }) => name === 'example')?.text;
    return {
      name: exported.name,
      text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      example: example && ts.displayPartsToString(example),
      isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
    };
  });
}

/** Runs an example and gives what each of its expressions comes to, beside what the arrow after it says. */
function results(example: string): { line: string; actual: unknown; said: unknown }[] {
  const seen: { line: string; actual: unknown; said: unknown }[] = [];
  const see = (line: string, actual: unknown, said: unknown): void => void seen.push({ line, actual, said });
  const file = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ESNext);
  const script = file.statements.map((statement) => {
    const line = statement.getText(file);
    const said = /^\s*\/\/ → (.+)/.exec(example.slice(statement.end))?.[1];
    if (said === undefined || !ts.isExpressionStatement(statement)) return line;
    return `see(${JSON.stringify(line)}, (${statement.expression.getText(file)}), (${said}));`;
  });
  runInNewContext(ts.transpile(script.join('\n'), { target: ts.ScriptTarget.ESNext }), {
    ...domain,
    ...indicators,
    see,
  });
  return seen;
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what the package exports', () => {
  it('is read from every entry point', () => {
    expect(entries).toHaveLength(6);
    expect(documented.length).toBeGreaterThan(300);
  });

  it('says what it is', () => {
    expect(documented.filter(({ text }) => text === '').map(({ name }) => name)).toEqual([]);
  });

  it('has an example where it is more than a type', () => {
    const without = documented.filter(({ isValue, example }) => isValue && example === undefined);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it.each(
    [...new Map(documented.map((item) => [item.name, item])).values()].filter(({ example }) => example),
  )('tells the truth in the example of $name', ({ example = '' }) => {
    const seen = results(example);
    expect(seen.length).toBe(example.split('// → ').length - 1);
    for (const { line, actual, said } of seen) {
      expect({ line, result: asJson(actual) }).toEqual({ line, result: asJson(said) });
    }
  });
});
