/** What everybody can ask of the public endpoint about one indicator of a period: broken down by no dimension, it is the total. */
export const publicFiguresDocument = /* GraphQL */ `
  query PublicFigures(
    $indicator: String!
    $period: Period!
    $synthetic: Boolean!
    $by: [String!]!
    $after: String
    $language: Locale
  ) {
    indicatorByCode(code: $indicator) {
      name(language: $language)
      tables {
        dimensions {
          code
          name(language: $language)
          codes {
            code
            name(language: $language)
            parent
          }
        }
      }
      observations(periods: [$period], includeSynthetic: $synthetic, by: $by, first: 100, after: $after) {
        nodes {
          value
          state
          synthetic
          codes {
            dimension
            code
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`;
