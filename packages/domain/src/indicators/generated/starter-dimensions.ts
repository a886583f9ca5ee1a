// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import type { Dimension } from '../../statistics/indicator.js';
import { sexDimension } from './sex-dimension.js';
import { ageDimension } from './age-dimension.js';
import { historyDimension } from './history-dimension.js';
import { targetGroupDimension } from './target-group-dimension.js';
import { serviceDimension } from './service-dimension.js';
import { exitDimension } from './exit-dimension.js';
import { levelDimension } from './level-dimension.js';
import { drugDimension } from './drug-dimension.js';
import { sectorDimension } from './sector-dimension.js';
import { kindDimension } from './kind-dimension.js';

/**
 * Every dimension of the starter indicators, with its codes and their names in the network's languages.
 *
 * @example
 * starterDimensions.map(({ code }) => code);
 * // → ['SEX', 'AGE', 'HISTORY', 'TARGET_GROUP', 'SERVICE', 'EXIT', 'LEVEL', 'DRUG', 'SECTOR', 'KIND']
 */
export const starterDimensions: readonly Dimension[] = [
  sexDimension,
  ageDimension,
  historyDimension,
  targetGroupDimension,
  serviceDimension,
  exitDimension,
  levelDimension,
  drugDimension,
  sectorDimension,
  kindDimension,
];
