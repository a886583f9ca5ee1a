const publication = /* GraphQL */ `
  fragment PublicationParts on Publication {
    id
    indicator
    indicators
    period
    synthetic
    kind
    publishedAt
    account
    releases
    cells
    hidden
    reason
  }
`;

export const publishableDocument = /* GraphQL */ `
  query Publishables {
    publishable {
      indicator
      indicators
      period
      synthetic
      records
      changedSince
      lastPublication {
        ...PublicationParts
      }
    }
  }
  ${publication}
`;

export const previewDocument = /* GraphQL */ `
  query Preview($indicator: String!, $period: Period!, $synthetic: Boolean!, $language: Locale) {
    preview(indicator: $indicator, period: $period, synthetic: $synthetic) {
      indicator
      indicators
      period
      synthetic
      cells
      published
      hidden
      hiddenSum
      small
      protecting
      changes {
        new
        same
        changed
        nowHidden
      }
      fingerprint
      refusal {
        code
        message(language: $language)
      }
      tables {
        indicator
        name(language: $language)
        dimensions {
          code
          name(language: $language)
          codes {
            code
            name(language: $language)
            parent
          }
        }
        cells(first: 10000) {
          nodes {
            codes {
              dimension
              code
            }
            value
            contributors
            hidden
            why
            before {
              hidden
              value
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
  }
`;

export const publishDocument = /* GraphQL */ `
  mutation Publish($indicator: String!, $period: Period!, $synthetic: Boolean!, $fingerprint: String!) {
    publish(indicator: $indicator, period: $period, synthetic: $synthetic, fingerprint: $fingerprint) {
      ...PublicationParts
    }
  }
  ${publication}
`;

export const reviseDocument = /* GraphQL */ `
  mutation Revise(
    $indicator: String!
    $period: Period!
    $synthetic: Boolean!
    $fingerprint: String!
    $reason: String!
  ) {
    revise(
      indicator: $indicator
      period: $period
      synthetic: $synthetic
      fingerprint: $fingerprint
      reason: $reason
    ) {
      ...PublicationParts
    }
  }
  ${publication}
`;

export const withdrawDocument = /* GraphQL */ `
  mutation Withdraw($publication: ID!, $reason: String!) {
    withdraw(publication: $publication, reason: $reason) {
      ...PublicationParts
    }
  }
  ${publication}
`;

export const publicationsDocument = /* GraphQL */ `
  query Publications($first: Int!, $after: String) {
    publications(first: $first, after: $after) {
      nodes {
        ...PublicationParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
  ${publication}
`;
