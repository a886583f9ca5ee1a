import { Kind, parse } from 'graphql';
import { argumentPathOf, usesVariable } from './argument-path.js';

const document = parse(`query ($w: [CodeFilter!]) {
  a(where: [{ dimension: "D", codes: ["X", "BAD"] }]) { b(first: 3, deep: { list: [[1], [2, 77]] }) }
  c(where: $w)
}`);
const pathOf = (value: string): string | null =>
  argumentPathOf(
    document,
    (node) => (node.kind === Kind.STRING || node.kind === Kind.INT) && node.value === value,
  );

describe('the place of a value', () => {
  it('is its argument, with the fields and positions that lead to it', () => {
    expect(pathOf('BAD')).toBe('where[0].codes[1]');
    expect(pathOf('D')).toBe('where[0].dimension');
    expect(pathOf('3')).toBe('first');
    expect(pathOf('77')).toBe('deep.list[1][1]');
  });

  it('is that of a variable where it is used, not where it is defined', () => {
    expect(argumentPathOf(document, usesVariable('w'))).toBe('where');
    expect(argumentPathOf(document, usesVariable('none'))).toBeNull();
  });
});
