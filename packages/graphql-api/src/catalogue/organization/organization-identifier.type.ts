import type { Organization } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('OrganizationIdentifier', {
  description: 'A code in a register of organizations.',
  simpleResolvers: true,
})
export class OrganizationIdentifierType {
  constructor(identifier: Organization['identifiers'][number]) {
    this.scheme = identifier.scheme;
    this.code = identifier.code;
  }

  @Field(() => String, { description: 'A list code of org-id.guide: `RU-OGRN`, `RS-MB`.' })
  readonly scheme: string;

  @Field(() => String)
  readonly code: string;
}
