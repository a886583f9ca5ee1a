/**
 * What went wrong, stable across versions: a caller may switch on it or translate it. `FORCED_OPEN_UNSAFE`: cells that must be published leave no
 * safe pattern; `NOT_PROVED`: no pattern was proved safe although nothing but what was public before must be.
 */
export type DisclosureErrorCode =
  | 'EMPTY_TABLE'
  | 'INVALID_COUNT'
  | 'INVALID_POLICY'
  | 'UNKNOWN_CODE'
  | 'UNKNOWN_DIMENSION'
  | 'DUPLICATE_DIMENSION'
  | 'DUPLICATE_CODE'
  | 'DUPLICATE_ROW'
  | 'CYCLIC_HIERARCHY'
  | 'RAGGED_HIERARCHY'
  | 'INCONSISTENT_HIERARCHIES'
  | 'TOTAL_DOES_NOT_ADD_UP'
  | 'PART_EXCEEDS_WHOLE'
  | 'FORCED_OPEN_UNSAFE'
  | 'NOT_PROVED'
  | 'UNKNOWN_RELEASE'
  | 'FACTS_CONFLICT'
  | 'INVALID_FILE';

/**
 * Every error that a caller can cause. `subject` names the cell, code or option that is to be mended.
 * Nothing was protected or published when one is thrown.
 */
export class DisclosureError extends Error {
  public override readonly name = 'DisclosureError';

  public constructor(
    public readonly code: DisclosureErrorCode,
    message: string,
    public readonly subject: string,
  ) {
    super(message);
  }
}
