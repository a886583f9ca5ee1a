const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NO_ROLE: 403,
  TOO_MANY_ATTEMPTS: 429,
  IDENTITY_PROVIDER_UNREACHABLE: 503,
  BUSY: 503,
  TOO_MANY_IMPORTS: 503,
  DISK_FULL: 503,
  DATABASE_LOST: 503,
  UPLOAD_STALLED: 408,
  NO_SUCH_ROUTE: 404,
  METHOD_NOT_ALLOWED: 405,
  NO_SUCH_TEMPLATE: 404,
  IMPORT_RUNNING: 409,
  TOO_LARGE: 413,
  ZIP_BOMB: 413,
  LINE_TOO_LONG: 413,
  BODY_TOO_LARGE: 413,
  NOT_A_TABLE: 415,
  OLD_EXCEL: 415,
  UNSUPPORTED_MEDIA_TYPE: 415,
};

/** The HTTP status that says what a refusal's code says; 400 where none says it better. */
export function statusOf(code: string): number {
  return statuses[code] ?? (code.startsWith('NO_SUCH_') ? 404 : 400);
}
