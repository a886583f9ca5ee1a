import { sdmxStatus } from './sdmx-status.js';

describe('the SDMX codes of an observation', () => {
  it.each([
    ['REPORTED', 'A', 'F'],
    ['SUPPRESSED', 'Q', 'C'],
    ['MISSING', 'O', 'F'],
    ['NOT_APPLICABLE', 'M', 'F'],
  ] as const)('that is %s are %s and %s', (state, obsStatus, confStatus) => {
    expect(sdmxStatus(state)).toEqual({ obsStatus, confStatus });
  });
});
