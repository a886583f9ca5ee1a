export type * from './reading/public-reader.js';
