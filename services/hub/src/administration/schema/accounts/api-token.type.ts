import { DateTimeResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Role } from '../../accounts/role.js';
import type { TokenRecord } from '../../accounts/token-record.js';
import { RoleEnum } from './role.enum.js';

@ObjectType('ApiToken', {
  description: 'What is known of an API token. The token itself is kept nowhere.',
  simpleResolvers: true,
})
export class ApiTokenType implements TokenRecord {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => DateTimeResolver)
  readonly createdAt!: Date;

  @Field(() => DateTimeResolver, { nullable: true, description: 'Null where it does not expire.' })
  readonly expiresAt!: Date | null;

  @Field(() => DateTimeResolver, { nullable: true, description: 'Null while it is in force.' })
  readonly revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The day of its last use, `2026-11-22` (UTC).' })
  readonly lastUsed!: string | null;
}
