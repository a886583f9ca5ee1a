export const meDocument = /* GraphQL */ `
  query Me {
    me {
      id
      name
      role
      expiresAt
    }
  }
`;

export const hubDocument = /* GraphQL */ `
  query Hub($language: Locale) {
    hub {
      code
      name(language: $language)
      territory
      threshold
      sensitiveThreshold
      publicUrl
      retentionMonths
      gateway {
        url
        reachable
        waitingFor
      }
    }
  }
`;

const accessKey = /* GraphQL */ `
  fragment AccessKey on ApiToken {
    id
    name
    role
    createdAt
    expiresAt
    revokedAt
    lastUsed
  }
`;

export const accessKeysDocument = /* GraphQL */ `
  query AccessKeys {
    tokens {
      ...AccessKey
    }
  }
  ${accessKey}
`;

export const createAccessKeyDocument = /* GraphQL */ `
  mutation CreateAccessKey($name: String!, $role: Role!, $expiresAt: DateTime) {
    createToken(name: $name, role: $role, expiresAt: $expiresAt) {
      token
      record {
        ...AccessKey
      }
    }
  }
  ${accessKey}
`;

export const revokeAccessKeyDocument = /* GraphQL */ `
  mutation RevokeAccessKey($id: ID!) {
    revokeToken(id: $id) {
      ...AccessKey
    }
  }
  ${accessKey}
`;

export const trailDocument = /* GraphQL */ `
  query Trail($first: Int!, $after: String) {
    auditTrail(first: $first, after: $after) {
      nodes {
        id
        at
        account
        accountName
        operation
        outcome
        code
        subjects {
          name
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`;
