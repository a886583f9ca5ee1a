export const recordKindsDocument = /* GraphQL */ `
  query RecordKinds($language: Locale) {
    recordKinds {
      kind
      name(language: $language)
      fields {
        field
        name(language: $language)
        required
        codes {
          code
          name(language: $language)
        }
      }
      indicators
    }
  }
`;

export const recordCountsDocument = /* GraphQL */ `
  query RecordCounts {
    recordCounts {
      kind
      period
      synthetic
      records
    }
  }
`;

export const saveMappingDocument = /* GraphQL */ `
  mutation SaveMapping($kind: RecordKindCode!, $columns: [ColumnMappingInput!]!) {
    saveMapping(kind: $kind, columns: $columns) {
      header
      field
    }
  }
`;

const job = /* GraphQL */ `
  fragment Job on ImportJob {
    id
    kind
    dryRun
    synthetic
    state
    failure
    account
    startedAt
    finishedAt
    rows
    new
    changed
    unchanged
    removed
    rejected
    problemCount
    progress {
      rows
      bytes
    }
  }
`;

export const importJobDocument = /* GraphQL */ `
  query ImportJob($id: ID!) {
    importJob(id: $id) {
      ...Job
    }
  }
  ${job}
`;

export const importReportDocument = /* GraphQL */ `
  query ImportReport($id: ID!, $language: Locale) {
    importJob(id: $id) {
      ...Job
      problemCounts {
        code
        count
      }
      problems {
        row
        column
        field
        code
        severity
        value
        expected
        text(language: $language)
      }
    }
  }
  ${job}
`;

export const importJobsDocument = /* GraphQL */ `
  query ImportJobs($first: Int!, $after: String) {
    importJobs(first: $first, after: $after) {
      nodes {
        ...Job
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
  ${job}
`;

export const cancelImportDocument = /* GraphQL */ `
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) {
      id
      state
    }
  }
`;

export const deletePersonDocument = /* GraphQL */ `
  mutation DeletePerson($key: String!) {
    deletePerson(key: $key) {
      records
    }
  }
`;

export const applyRetentionDocument = /* GraphQL */ `
  mutation ApplyRetention {
    applyRetention {
      records
    }
  }
`;
