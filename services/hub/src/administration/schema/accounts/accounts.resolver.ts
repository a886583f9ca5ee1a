import type { Connection } from '@veche/graphql-api/building-blocks';
import { DateTimeResolver } from 'graphql-scalars';
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Account } from '../../accounts/account.js';
import { createToken } from '../../accounts/create-token.js';
import { revokeToken } from '../../accounts/revoke-token.js';
import type { Role } from '../../accounts/role.js';
import type { TokenRecord } from '../../accounts/token-record.js';
import { badPage } from '../../http/admin-refusals.js';
import type { AdminContext } from '../admin-context.js';
import { pageConnection } from '../page-connection.js';
import { largestPage, pageSize } from '../page.args.js';
import { AccountType } from './account.type.js';
import { ApiTokenType } from './api-token.type.js';
import { AuditEntryType } from './audit-entry.type.js';
import { AuditConnection } from './audit.connection.js';
import { CreatedTokenType } from './created-token.type.js';
import { RoleEnum } from './role.enum.js';

@ArgsType()
class AuditPageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
  readonly first!: number;

  @Field(() => String, { nullable: true, description: 'A cursor of this list: what comes after it.' })
  readonly after?: string | null;
}

@Resolver()
export class AccountsResolver {
  @Query(() => AccountType, { description: 'Who asks.' })
  me(@Ctx() { account }: AdminContext): Account {
    return account;
  }

  @Query(() => [ApiTokenType], { description: 'All that were ever made, newest first.' })
  tokens(@Ctx() { tokens }: AdminContext): Promise<readonly TokenRecord[]> {
    return tokens.tokens();
  }

  @Query(() => AuditConnection, { description: 'What was done, newest first.' })
  async auditTrail(
    @Ctx() { audit }: AdminContext,
    @Args(() => AuditPageArgs) { first, after }: AuditPageArgs,
  ): Promise<Connection<AuditEntryType>> {
    if (typeof after === 'string' && !/^\d{1,18}$/.test(after)) throw badPage(largestPage);
    const page = await audit.entries({ first: pageSize(first), after: after ?? null });
    return pageConnection(page.items, {
      cursorOf: ({ id }) => id,
      show: (entry) => new AuditEntryType(entry),
      hasNextPage: page.hasNextPage,
      after,
    });
  }

  @Mutation(() => CreatedTokenType, { description: 'Makes a token and shows it this once.' })
  createToken(
    @Ctx() { tokens }: AdminContext,
    @Arg('name', () => String, { description: 'Whose it is or what for; at most 100 characters.' })
    name: string,
    @Arg('role', () => RoleEnum) role: Role,
    @Arg('expiresAt', () => DateTimeResolver, { nullable: true, description: 'Null: it does not expire.' })
    expiresAt?: Date | null,
  ): Promise<{ token: string; record: TokenRecord }> {
    return createToken(tokens, { name, role, expiresAt: expiresAt ?? null });
  }

  @Mutation(() => ApiTokenType, { description: 'Ends a token at once and for good.' })
  revokeToken(@Ctx() { tokens }: AdminContext, @Arg('id', () => ID) id: string): Promise<TokenRecord> {
    return revokeToken(tokens, id);
  }
}
