import type { LocalizedText, Organization } from '@veche/domain';
import { URLResolver } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { LanguageArg } from '../../localization/language.arg.js';
import { LocalizedTextType } from '../../localization/localized-text.type.js';
import { nameIn } from '../../localization/text-in.js';
import { CatalogueNodeInterface } from '../../nodes/catalogue-node.type.js';
import { NodeInterface } from '../../nodes/node.type.js';
import { OrganizationIdentifierType } from './organization-identifier.type.js';
import { OrganizationKind } from './organization-kind.enum.js';
import { OrganizationNature } from './organization-nature.enum.js';

@ObjectType('Organization', {
  description: 'A body that takes part: an NGO, a state body, a fund, a treatment centre. Never a person.',
  implements: [NodeInterface, CatalogueNodeInterface],
  simpleResolvers: true,
})
export class OrganizationType extends CatalogueNodeInterface<'Organization'> {
  @Field(() => String)
  name(@LanguageArg() language?: string): string {
    return nameIn(this.record.names, language, this.record.id);
  }

  @Field(() => [LocalizedTextType])
  get names(): readonly LocalizedText[] {
    return this.record.names;
  }

  @Field(() => [LocalizedTextType], { description: 'Other names that sources give it.' })
  get aliases(): readonly LocalizedText[] {
    return this.record.aliases;
  }

  @Field(() => OrganizationNature)
  get nature(): Organization['nature'] {
    return this.record.nature;
  }

  @Field(() => OrganizationKind)
  get kind(): Organization['kind'] {
    return this.record.kind;
  }

  @Field(() => [OrganizationIdentifierType])
  get identifiers(): readonly Organization['identifiers'][number][] {
    return this.record.identifiers;
  }

  @Field(() => URLResolver, { nullable: true })
  get website(): string | null {
    return this.record.website;
  }
}
