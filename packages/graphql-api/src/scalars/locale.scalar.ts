import { LocaleResolver } from 'graphql-scalars';
import { codedScalar } from './coded-scalar.js';

/** A language by its BCP 47 tag. Refused as BAD_LOCALE. */
export const Locale = codedScalar<string>({
  base: LocaleResolver,
  code: 'BAD_LOCALE',
  valid: () => 'a BCP 47 tag, such as ru, sr-Latn, sr-Cyrl or en',
});
