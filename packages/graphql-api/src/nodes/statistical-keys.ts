import { ArgumentError } from '../errors/argument-error.js';
import { identityOfType } from './node-id.js';

/**
 * The key of a release behind its id: the publisher and the sequence.
 * @throws ArgumentError BAD_ID
 */
export function releaseKeyOf(id: string, argument: string): { publisher: string; sequence: number } {
  const { publisher, key } = identityOfType('Release', id, argument);
  return { publisher, sequence: wholeNumber(key, id, argument) };
}

/**
 * The key of a version of an indicator behind its id: the owner, the code and the version.
 * @throws ArgumentError BAD_ID
 */
export function indicatorKeyOf(
  id: string,
  argument: string,
): { publisher: string; code: string; version: number } {
  const { publisher, key } = identityOfType('Indicator', id, argument);
  const [code = '', version = ''] = key.split('.');
  return { publisher, code, version: wholeNumber(version, id, argument) };
}

function wholeNumber(text: string, id: string, argument: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new ArgumentError({
    code: 'BAD_ID',
    argument,
    message: `${JSON.stringify(id)} is no id of this API.`,
    valid: 'an `id` as the API gave it',
  });
}
