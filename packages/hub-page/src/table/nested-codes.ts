import type { DimensionCode, NamedCode } from '../hub/publications.js';

/** A code with its place in the hierarchy of its dimension. */
export interface NestedCode extends NamedCode {
  /** 0 at the top; one more within each roll-up. */
  readonly level: number;
}

/** Codes in the order of their hierarchy: each roll-up before what it contains. A roll-up that is not used is passed over. */
export function nestedCodes(
  codes: readonly DimensionCode[],
  isUsed: (code: string) => boolean,
): readonly NestedCode[] {
  const known = new Set(codes.map(({ code }) => code));
  const within = (parent: string | null, level: number): readonly NestedCode[] =>
    codes
      .filter((one) => (one.parent !== null && known.has(one.parent) ? one.parent : null) === parent)
      .flatMap(({ code, name }) => {
        const used = isUsed(code);
        const below = within(code, used ? level + 1 : level);
        return used ? [{ code, name, level }, ...below] : below;
      });
  return within(null, 0);
}
