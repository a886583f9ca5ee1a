import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import { DocumentType } from '../document/document.type.js';
import { FunderType } from '../funder/funder.type.js';
import { loadNode } from '../load-node.js';
import { OrganizationType } from '../organization/organization.type.js';
import { ProjectType } from '../project/project.type.js';
import { FundingType } from './funding.type.js';

@Resolver(() => FundingType)
export class FundingResolver {
  @FieldResolver(() => FunderType, { nullable: true })
  funder(@Root() funding: FundingType, @Ctx() context: PublicContext): Promise<FunderType | null> {
    const key = funding.keyOf(funding.record.funder);
    return loadNode(context, 'Funder', key, (stored) => new FunderType(stored));
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  intermediary(
    @Root() funding: FundingType,
    @Ctx() context: PublicContext,
  ): Promise<OrganizationType | null> {
    const key = funding.keyOf(funding.record.intermediary);
    return loadNode(context, 'Organization', key, (stored) => new OrganizationType(stored));
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  recipient(@Root() funding: FundingType, @Ctx() context: PublicContext): Promise<OrganizationType | null> {
    const key = funding.keyOf(funding.record.recipient);
    return loadNode(context, 'Organization', key, (stored) => new OrganizationType(stored));
  }

  @FieldResolver(() => ProjectType, { nullable: true })
  project(@Root() funding: FundingType, @Ctx() context: PublicContext): Promise<ProjectType | null> {
    const key = funding.keyOf(funding.record.project);
    return loadNode(context, 'Project', key, (stored) => new ProjectType(stored));
  }

  @FieldResolver(() => DocumentType, { nullable: true, description: 'The order, contract or call.' })
  legalBasis(@Root() funding: FundingType, @Ctx() context: PublicContext): Promise<DocumentType | null> {
    const key = funding.keyOf(funding.record.legalBasis);
    return loadNode(context, 'Document', key, (stored) => new DocumentType(stored));
  }

  @FieldResolver(() => FundingType, {
    nullable: true,
    description: 'The link whose money this one passes on.',
  })
  upstream(@Root() funding: FundingType, @Ctx() context: PublicContext): Promise<FundingType | null> {
    const key = funding.keyOf(funding.record.upstream);
    return loadNode(context, 'Funding', key, (stored) => new FundingType(stored));
  }
}
