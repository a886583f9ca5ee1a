import { regionCodeSchema, type RegionCode as Code } from '@veche/domain';
import { codedScalar } from './coded-scalar.js';
import { stringScalar } from './string-scalar.js';

/** A territory by its ISO 3166 code. Refused as BAD_REGION. */
export const RegionCode = codedScalar<Code>({
  base: stringScalar({
    name: 'RegionCode',
    description:
      'A territory: ISO 3166-1 alpha-2 (`RS`) or ISO 3166-2 (`RU-KEM`). `EU` is allowed as an exceptional reservation.',
    specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
    isValid: (text) => regionCodeSchema.safeParse(text).success,
  }),
  code: 'BAD_REGION',
  valid: (found) => explanation(found) ?? 'a code of ISO 3166-1 alpha-2 or ISO 3166-2, such as RS or RU-OMS',
});

function explanation(found: string): string | undefined {
  return regionCodeSchema.safeParse(found).error?.issues[0]?.message;
}
