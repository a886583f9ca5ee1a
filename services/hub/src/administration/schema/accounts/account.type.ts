import { DateTimeResolver } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Account } from '../../accounts/account.js';
import type { Role } from '../../accounts/role.js';
import { RoleEnum } from './role.enum.js';

@ObjectType('Account', { description: 'Who asks.', simpleResolvers: true })
export class AccountType implements Account {
  @Field(() => String, { description: 'As the audit trail, jobs and publications show it.' })
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => DateTimeResolver, { nullable: true, description: 'Null where it does not expire.' })
  readonly expiresAt!: Date | null;
}
