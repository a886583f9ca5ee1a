import { enumOf } from '@veche/graphql-api/building-blocks';
import { recordFields, recordKindCodes } from '@veche/exchange/records';

export const RecordKindEnum = enumOf('RecordKindCode', recordKindCodes, {
  description: 'What a row of a file is about.',
  values: {
    SERVICE: 'A person got a service.',
    REHAB_ENTRY: 'A person began rehabilitation.',
    REHAB_EXIT: 'A person ended rehabilitation.',
    PREVENTION: 'People took part in an activity of prevention.',
    TRAINING: 'A specialist was trained.',
  },
});

export const RecordFieldEnum = enumOf('RecordField', recordFields, {
  description: 'What a column of a file can hold.',
});

export const ColumnFieldEnum = enumOf('ColumnField', [...recordFields, 'IGNORE'] as const, {
  description: 'What a column is mapped to: a field, or nothing at all.',
  values: { IGNORE: 'The column is left out.' },
});

export const importStates = ['RUNNING', 'CHECKED', 'STORED', 'REFUSED', 'FAILED', 'CANCELLED'] as const;

export const ImportStateEnum = enumOf('ImportState', importStates, {
  description: 'How an import stands. Unless it is STORED, nothing was stored.',
  values: {
    CHECKED: 'A dry run that found no error.',
    REFUSED: 'The file has errors.',
    FAILED: 'Something other than the file was at fault.',
  },
});

export const ProblemSeverityEnum = enumOf('ProblemSeverity', ['ERROR', 'WARNING'] as const, {
  description: 'Whether the row is refused.',
  values: { ERROR: 'The row is refused, and with it the file.', WARNING: 'The row is taken.' },
});
