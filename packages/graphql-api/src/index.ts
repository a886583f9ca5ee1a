export type { Self } from './context.js';
export { argumentErrorCodes, type ArgumentErrorCode } from './errors/argument-error.js';
export type { ErrorLog } from './errors/format-error.js';
export type { PublicApiOptions } from './http/public-api-options.js';
export { registerPublicApi } from './http/register-public-api.js';
export { defaultLimits, type QueryLimits } from './limits/query-limits.plugin.js';
export { printPublicSchema } from './print-public-schema.js';
export { createPublicSchema } from './public-schema.js';
