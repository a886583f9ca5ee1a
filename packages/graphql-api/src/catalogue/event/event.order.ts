import { enumOf } from '../../enum-of.js';

export const EventOrder = enumOf('EventOrder', ['DATE', 'NAME'], {
  description: 'The order of a list of events; it is total.',
  values: { NAME: 'By name.', DATE: 'The latest first, and undated ones last.' },
});
