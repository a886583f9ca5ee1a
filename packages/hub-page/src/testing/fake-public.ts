import { fakeDimensions, fakeTableName } from './fake-dimensions.js';

interface Asked {
  readonly by: readonly string[];
  readonly includeSynthetic: boolean;
}

/** The public endpoint of the fake hub: made-up figures, of which the second part of every dimension is hidden. */
export const fakePublic = {
  indicatorByCode: ({ code }: { code: string }): object => ({
    name: fakeTableName(code),
    tables: [{ dimensions: [] }, ...fakeDimensions.map((dimension) => ({ dimensions: [dimension] }))],
    observations: ({ by, includeSynthetic }: Asked) => {
      const [dimension] = fakeDimensions.filter((one) => by.includes(one.code));
      const nodes = dimension
        ? dimension.codes.map(({ code: part }, index) => ({
            value: index === 1 ? null : 100 - index,
            state: index === 1 ? 'SUPPRESSED' : 'REPORTED',
            synthetic: includeSynthetic,
            codes: [{ dimension: dimension.code, code: part }],
          }))
        : [{ value: 1240, state: 'REPORTED', synthetic: includeSynthetic, codes: [] }];
      const pageInfo = { hasNextPage: false, endCursor: null };
      return { nodes, pageInfo, totalCount: nodes.length };
    },
  }),
};
