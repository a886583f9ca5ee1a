/** What another schema of ours is built from, so that names, periods, pages, limits and errors mean the same in every schema. */
export { enumOf } from './enum-of.js';
export { argumentErrorsPlugin } from './errors/argument-errors.plugin.js';
export { errorFormatter, type ErrorLog } from './errors/format-error.js';
export { acceptsHtml } from './http/accepted-types.js';
export { statusForLegacyClients } from './http/status-for-legacy-clients.plugin.js';
export { queryDepth } from './limits/query-depth.js';
export { LanguageArg } from './localization/language.arg.js';
export { nameIn, textIn } from './localization/text-in.js';
export { connectionType } from './paging/connection-type.js';
export { type Connection, connectionOf, type PageInfo } from './paging/connection.js';
export { PageInfoType } from './paging/page-info.type.js';
export { pageRequest } from './paging/page-request.js';
export { decodeCursor, encodeCursor } from './paging/cursor.js';
export { Locale } from './scalars/locale.scalar.js';
export { Period } from './scalars/period.scalar.js';
export { CodeType } from './statistics/code.type.js';
export { DimensionCodeType, dimensionCodes } from './statistics/dimension-code.type.js';
export { DimensionType } from './statistics/dimension.type.js';
