import type { Mistake } from '../mistakes/mistake.js';

/** Files of a folder that nothing there speaks of: a misspelt name would otherwise be a silent loss. A README.md may be anywhere. */
export function strayFiles(names: Iterable<string>, expected: readonly string[]): Mistake[] {
  return [...names]
    .filter((name) => !expected.includes(name) && !/(^|\/)README\.md$/.test(name))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      path: '',
      code: 'UNKNOWN_FILE',
      found: 'a file that nothing refers to',
      expected: `one of ${expected.join(', ')}`,
    }));
}
