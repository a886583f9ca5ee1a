export * from './region.js';
export * from './region-hierarchy.js';
export * from './region-name.js';
