import type { Document, LocalizedText, StatedTime } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';
import { LanguageArg } from '../../localization/language.arg.js';
import { LocalizedTextType } from '../../localization/localized-text.type.js';
import { nameIn } from '../../localization/text-in.js';
import { CatalogueNodeInterface } from '../../nodes/catalogue-node.type.js';
import { NodeInterface } from '../../nodes/node.type.js';
import { StatedTimeType } from '../../nodes/stated-time.type.js';
import { CommitmentType } from './commitment.type.js';
import { DocumentKind } from './document-kind.enum.js';

@ObjectType('Document', {
  description: 'A resolution, an order, a call: something written that the catalogue refers to.',
  implements: [NodeInterface, CatalogueNodeInterface],
  simpleResolvers: true,
})
export class DocumentType extends CatalogueNodeInterface<'Document'> {
  @Field(() => String)
  title(@LanguageArg() language?: string): string {
    return nameIn(this.record.titles, language, this.record.id);
  }

  @Field(() => [LocalizedTextType])
  get titles(): readonly LocalizedText[] {
    return this.record.titles;
  }

  @Field(() => DocumentKind)
  get kind(): Document['kind'] {
    return this.record.kind;
  }

  @Field(() => String, { nullable: true, description: 'The number it was registered under.' })
  get number(): string | null {
    return this.record.number;
  }

  @Field(() => StatedTimeType, { nullable: true })
  get date(): StatedTime | null {
    return this.record.date;
  }

  @Field(() => StatedTimeType, { nullable: true, description: 'The time it is about or in force.' })
  get period(): StatedTime | null {
    return this.record.period;
  }

  @Field(() => [CommitmentType])
  get commitments(): CommitmentType[] {
    return this.record.commitments.map((commitment) => new CommitmentType(commitment));
  }
}
