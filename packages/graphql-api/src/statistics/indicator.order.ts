import { enumOf } from '../enum-of.js';

export const IndicatorOrder = enumOf('IndicatorOrder', ['CODE'] as const, {
  description: 'The order of a list of indicators; it is total.',
});
