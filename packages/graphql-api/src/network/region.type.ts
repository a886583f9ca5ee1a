import type { RegionCode as Code } from '@veche/domain';
import { regionName } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';
import { LanguageArg } from '../localization/language.arg.js';
import { localeFor } from '../localization/locale-fallback.js';
import { RegionCode } from '../scalars/region-code.scalar.js';

@ObjectType('Region', { description: 'A territory of ISO 3166.', simpleResolvers: true })
export class RegionType {
  @Field(() => RegionCode)
  readonly code: Code;

  constructor(code: Code) {
    this.code = code;
  }

  /** The region of a code that may be absent. */
  static of(code: Code | null): RegionType | null {
    return code === null ? null : new RegionType(code);
  }

  @Field(() => String)
  name(@LanguageArg() language?: string): string {
    return regionName(this.code, localeFor(language));
  }
}
