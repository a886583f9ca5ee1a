import { enumOf } from '../../enum-of.js';

export const EventOrder = enumOf('EventOrder', ['DATE', 'NAME'], {
  description: 'The order of a list of events; it is total, and undated ones come last.',
});
