import { Field, ObjectType } from 'type-graphql';
import type { TokenRecord } from '../../accounts/token-record.js';
import { ApiTokenType } from './api-token.type.js';

@ObjectType('CreatedToken', { description: 'A new API token.', simpleResolvers: true })
export class CreatedTokenType {
  @Field(() => String, { description: 'The token: shown this once, and kept nowhere.' })
  readonly token!: string;

  @Field(() => ApiTokenType)
  readonly record!: TokenRecord;
}
