export * from './period.js';
export * from './period-frequency.js';
export * from './period-bounds.js';
export * from './period-order.js';
export * from './period-steps.js';
