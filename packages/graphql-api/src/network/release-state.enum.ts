import { enumOf } from '../enum-of.js';

export const ReleaseState = enumOf('ReleaseState', ['CURRENT', 'SUPERSEDED', 'WITHDRAWN'] as const, {
  description: 'Whether figures of the release are served.',
  values: {
    CURRENT: 'Its figures are served.',
    SUPERSEDED: 'A later release of the same table took its place.',
    WITHDRAWN: 'Its publisher withdrew it.',
  },
});
