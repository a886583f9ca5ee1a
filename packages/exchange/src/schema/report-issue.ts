import type { z } from 'zod';
import { valueAt, type Path } from '../yaml/path.js';
import { knownFields } from './known-fields.js';
import type { Origin } from './parse-at.js';

type Issue = z.core.$ZodIssue;

/** Reports what zod says of a value as a mistake at its place in the file. */
export function reportIssue(issue: Issue, schema: z.ZodType, { file, path: start, report }: Origin): void {
  const inner = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const path = [...start, ...inner];
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsExpected(schema, inner);
    for (const key of issue.keys) report(file.mistakeAtKey('UNKNOWN_FIELD', [...path, key], fields));
    return;
  }
  if (issue.code === 'invalid_key') {
    const [reason] = issue.issues;
    report(file.mistakeAtKey('INVALID_VALUE', path, reason?.message ?? issue.message));
    return;
  }
  const found = valueAt(file.value, path);
  if (found === undefined) report(file.mistake('MISSING', path, expectation(issue)));
  else
    report(
      file.mistake(isOfWrongType(issue) ? 'WRONG_TYPE' : 'INVALID_VALUE', path, expectation(issue, found)),
    );
}

function isOfWrongType(issue: Issue): boolean {
  return issue.code === 'invalid_type';
}

/** What would have been right, in words. */
function expectation(issue: Issue, found?: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeName(issue.expected, found);
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String))
        : 'one of several forms';
    case 'too_small':
      return issue.message.startsWith('Too small')
        ? atLeast(issue.origin, Number(issue.minimum))
        : issue.message;
    case 'too_big':
      return issue.message.startsWith('Too big')
        ? atMost(issue.origin, Number(issue.maximum))
        : issue.message;
    case 'invalid_format':
      return issue.message.startsWith('Invalid') ? formatName(issue.format) : issue.message;
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return issue.message;
  }
}

function typeName(expected: string, found: unknown): string {
  switch (expected) {
    case 'string':
      return typeof found === 'number' || typeof found === 'boolean' ? 'a text: put it in quotes' : 'a text';
    case 'number':
      return 'a number';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
    case 'record':
      return 'a mapping';
    default:
      return expected;
  }
}

function formatName(format: string): string {
  return format === 'url'
    ? 'an address that starts with http:// or https://'
    : `a text in the form of ${format}`;
}

function atLeast(origin: string, minimum: number): string {
  if (origin === 'string')
    return minimum === 1 ? 'a text that is not empty' : `at least ${minimum} characters`;
  return origin === 'array' ? `a list of at least ${minimum}` : `at least ${minimum}`;
}

function atMost(origin: string, maximum: number): string {
  if (origin === 'string') return `at most ${maximum} characters`;
  return origin === 'array' ? `a list of at most ${maximum}` : `at most ${maximum}`;
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`;
}

/** The file says the type of its records: the field `type` of the domain is not written. */
function fieldsExpected(schema: z.ZodType, inner: Path): string {
  const fields = knownFields(schema, inner).filter((field) => inner.length > 0 || field !== 'type');
  return fields.length === 0 ? 'no such field' : `one of the fields ${fields.join(', ')}`;
}
