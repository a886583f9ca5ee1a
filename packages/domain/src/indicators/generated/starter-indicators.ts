// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import type { IndicatorDefinition } from '../../statistics/indicator.js';
import { personsServed } from './persons-served.js';
import { services } from './services.js';
import { rehabEntries } from './rehab-entries.js';
import { rehabExits } from './rehab-exits.js';
import { rehabCompletion } from './rehab-completion.js';
import { familiesServed } from './families-served.js';
import { prevention } from './prevention.js';
import { staffTrained } from './staff-trained.js';
import { agreements } from './agreements.js';
import { events } from './events.js';

/**
 * The definition of every starter indicator, as the network's gateway signs it.
 *
 * @example
 * starterIndicators.filter(({ sensitive }) => sensitive).map(({ code }) => code);
 * // → ['REHAB_ENTRIES']
 */
export const starterIndicators: readonly IndicatorDefinition[] = [
  personsServed,
  services,
  rehabEntries,
  rehabExits,
  rehabCompletion,
  familiesServed,
  prevention,
  staffTrained,
  agreements,
  events,
];
