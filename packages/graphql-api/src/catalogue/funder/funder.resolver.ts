import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { FundingConnection } from '../funding/funding.connection.js';
import { FundingType } from '../funding/funding.type.js';
import { loadNode } from '../load-node.js';
import { OrganizationType } from '../organization/organization.type.js';
import { relatedPage } from '../related-page.js';
import { FunderType } from './funder.type.js';

@Resolver(() => FunderType)
export class FunderResolver {
  @FieldResolver(() => OrganizationType)
  organization(@Root() funder: FunderType, @Ctx() context: PublicContext): Promise<OrganizationType | null> {
    const key = funder.keyOf(funder.record.organization);
    return loadNode(context, 'Organization', key, (stored) => new OrganizationType(stored));
  }

  @FieldResolver(() => FundingConnection, { description: 'The links of funding that it starts.' })
  fundings(
    @Root() funder: FunderType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<FundingType>> {
    const load = context.load.related.fundingsOfFunder;
    return relatedPage('Funder.fundings', page, funder.key, load, (stored) => new FundingType(stored));
  }
}
