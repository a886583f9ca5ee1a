/** Every way in which a caller of this package can be wrong; what arrives from outside fails as a value instead. */
export type ReleaseErrorCode = 'NOT_JSON' | 'KEY_INVALID' | 'HEADER_INVALID' | 'BODY_TOO_LARGE';

/** What this package throws: a stable code, and a message that says what is wrong, where, and how to mend it. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';

  constructor(
    readonly code: ReleaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
