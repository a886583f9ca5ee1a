import { AgreementQueries } from './catalogue/agreement/agreement.queries.js';
import { AgreementResolver } from './catalogue/agreement/agreement.resolver.js';
import { CooperationResolver } from './catalogue/cooperation/cooperation.resolver.js';
import { CommitmentResolver } from './catalogue/document/commitment.resolver.js';
import { DocumentQueries } from './catalogue/document/document.queries.js';
import { DocumentResolver } from './catalogue/document/document.resolver.js';
import { EventSeriesResolver } from './catalogue/event/event-series.resolver.js';
import { EventQueries } from './catalogue/event/event.queries.js';
import { EventResolver } from './catalogue/event/event.resolver.js';
import { FunderQueries } from './catalogue/funder/funder.queries.js';
import { FunderResolver } from './catalogue/funder/funder.resolver.js';
import { FundingQueries } from './catalogue/funding/funding.queries.js';
import { FundingResolver } from './catalogue/funding/funding.resolver.js';
import { OrganizationOthersResolver } from './catalogue/organization/organization-others.resolver.js';
import { OrganizationQueries } from './catalogue/organization/organization.queries.js';
import { OrganizationResolver } from './catalogue/organization/organization.resolver.js';
import { ParticipationResolver } from './catalogue/participation/participation.resolver.js';
import { ProjectLinksResolver } from './catalogue/project/project-links.resolver.js';
import { ProjectQueries } from './catalogue/project/project.queries.js';
import { ProjectResolver } from './catalogue/project/project.resolver.js';
import { EnvelopeQueries } from './network/envelope.queries.js';
import { LocalizedTextResolver } from './localization/localized-text.resolver.js';
import { MemberResolver } from './network/member.resolver.js';
import { NetworkQueries } from './network/network.queries.js';
import { RegionResolver } from './network/region.resolver.js';
import { ReleaseQueries } from './network/release.queries.js';
import { ReleaseResolver } from './network/release.resolver.js';
import { CatalogueNodeResolver } from './nodes/catalogue-node.resolver.js';
import { NodeQueries } from './nodes/node.queries.js';
import { StatementResolver } from './nodes/statement.resolver.js';
import { SearchQueries } from './search/search.queries.js';
import { ComparisonResolver } from './statistics/comparison.resolver.js';
import { IndicatorQueries } from './statistics/indicator.queries.js';
import { IndicatorResolver } from './statistics/indicator.resolver.js';
import { ObservationResolver } from './statistics/observation.resolver.js';
import { RegionContributionResolver } from './statistics/region-contribution.resolver.js';
import { StatedReasonResolver } from './statistics/stated-reason.resolver.js';
import { TotalResolver } from './statistics/total.resolver.js';

/** Everything that answers a field of the public schema. What is not named here is not public. */
export const publicResolvers = [
  AgreementQueries,
  AgreementResolver,
  CommitmentResolver,
  CooperationResolver,
  DocumentQueries,
  DocumentResolver,
  EventSeriesResolver,
  EventQueries,
  EventResolver,
  FunderQueries,
  FunderResolver,
  FundingQueries,
  FundingResolver,
  OrganizationOthersResolver,
  OrganizationQueries,
  OrganizationResolver,
  ParticipationResolver,
  ProjectLinksResolver,
  ProjectQueries,
  ProjectResolver,
  EnvelopeQueries,
  LocalizedTextResolver,
  MemberResolver,
  NetworkQueries,
  RegionResolver,
  ReleaseQueries,
  ReleaseResolver,
  CatalogueNodeResolver,
  NodeQueries,
  StatementResolver,
  SearchQueries,
  ComparisonResolver,
  IndicatorQueries,
  IndicatorResolver,
  ObservationResolver,
  RegionContributionResolver,
  StatedReasonResolver,
  TotalResolver,
] as const;
