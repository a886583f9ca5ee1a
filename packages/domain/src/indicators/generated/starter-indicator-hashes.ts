// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
import type { StarterIndicatorCode } from './starter-indicator-codes.js';

/**
 * SHA-256 of the canonical JSON (RFC 8785) of each starter definition, in lower-case hex: the `definitionHash` of the releases that follow it.
 * Figures are compared and added only under the same hash.
 *
 * @example
 * starterIndicatorHashes.PERSONS_SERVED;
 * // → '40538125a26b6a39a7e570ff6b52eb0869cd35a638f50a6169c243ac10e7a0fd'
 */
export const starterIndicatorHashes: Readonly<Record<StarterIndicatorCode, string>> = {
  PERSONS_SERVED: '40538125a26b6a39a7e570ff6b52eb0869cd35a638f50a6169c243ac10e7a0fd',
  SERVICES: '426feb1b8f6cf9acee83269a034fccd80b6597eb72ebfec2497ac4549a0866a9',
  REHAB_ENTRIES: '2898280c5d3c708421b253db8842c9009f20dcb74b67354ba18db5455edaed70',
  REHAB_EXITS: 'cd8beb4e60e9aeae67b0630be878e8ee20f2ff1870bbf52f1f298b6fc443c079',
  REHAB_COMPLETION: '56c3e9b439289b14256ac49ed07fa5de43b08b7876afd1784e781774fb9e870b',
  FAMILIES_SERVED: '1cd21e82f25c68fb923a56566908f4f732e7cecd814592382554f4d5699349b8',
  PREVENTION: 'b659f4af0391555ffd07d9d88475d11deada861da81c825914c7260b643161a7',
  STAFF_TRAINED: 'dcb53f7d00f11f5bbdb7589b5cfc1a7c80fe1bc7369496b36681a76277e7954c',
  AGREEMENTS: '1cd8099d0901ff59c8406dd93ab029aa58ad7a0907eb48e117ec4452e83ac9ba',
  EVENTS: 'c707687740a6bcf23e089af9702922e3211666346f573c699d75637b0191edc3',
};
