import type { z } from 'zod';
import type { MistakeCode } from '../mistakes/mistake.js';
import { valueAt } from '../yaml/path.js';
import { knownFields } from './known-fields.js';
import type { Origin } from './parse-at.js';

type Issue = z.core.$ZodIssue;

/** Reports what zod says of a value as a mistake at its place in the file. */
export function reportIssue(issue: Issue, schema: z.ZodType, { file, path: start, report }: Origin): void {
  const inner = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const path = [...start, ...inner];
  if (issue.code === 'unrecognized_keys') {
    // The file says the type of its records: the field `type` of the domain is not written.
    const fields = knownFields(schema, inner).filter((field) => inner.length > 0 || field !== 'type');
    for (const key of issue.keys) {
      report(file.mistakeAtKey('UNKNOWN_FIELD', [...path, key], fieldExpected(key, fields)));
    }
    return;
  }
  if (issue.code === 'invalid_key') {
    const [reason] = issue.issues;
    report(file.mistakeAtKey('INVALID_VALUE', path, rule(reason?.message ?? issue.message, path.at(-1))));
    return;
  }
  const found = valueAt(file.value, path);
  report(file.mistake(codeOf(issue, found), path, expectation(issue, found)));
}

function codeOf(issue: Issue, found: unknown): MistakeCode {
  if (found === undefined) return 'MISSING';
  return issue.code === 'invalid_type' ? 'WRONG_TYPE' : 'INVALID_VALUE';
}

/** What would have been right, in words. */
function expectation(issue: Issue, found: unknown): string {
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
        : rule(issue.message, found);
    case 'too_big':
      return issue.message.startsWith('Too big')
        ? atMost(issue.origin, Number(issue.maximum))
        : rule(issue.message, found);
    case 'invalid_format':
      return issue.message.startsWith('Invalid') ? formatName(issue.format) : rule(issue.message, found);
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return rule(issue.message, found);
  }
}

/** A schema's own words, which are a sentence. */
function rule(sentence: string, found: unknown): string {
  return `${found === undefined ? 'a value' : 'another value'}: ${sentence}`;
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

function fieldExpected(key: string, fields: readonly string[]): string {
  if (fields.includes(key)) return 'no such field in this form of the record';
  return fields.length === 0 ? 'no such field' : `one of the fields ${fields.join(', ')}`;
}
