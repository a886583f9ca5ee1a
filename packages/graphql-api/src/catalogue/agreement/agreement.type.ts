import type { LocalizedText, StatedTime } from '@veche/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../localization/localized-text.type.js';
import { CatalogueNodeInterface } from '../../nodes/catalogue-node.type.js';
import { NodeInterface } from '../../nodes/node.type.js';
import { StatedTimeType } from '../../nodes/stated-time.type.js';
import { ParticipationType } from '../participation/participation.type.js';

@ObjectType('Agreement', {
  description: 'An agreement, or a stated number of agreements of one kind.',
  implements: [NodeInterface, CatalogueNodeInterface],
  simpleResolvers: true,
})
export class AgreementType extends CatalogueNodeInterface<'Agreement'> {
  @Field(() => [ParticipationType])
  get parties(): ParticipationType[] {
    return this.record.parties.map((party) => new ParticipationType(this.publisher, party, this.typedKey));
  }

  @Field(() => StatedTimeType, { nullable: true })
  get signed(): StatedTime | null {
    return this.record.signed;
  }

  @Field(() => Int, { description: 'How many agreements the source speaks of.' })
  get count(): number {
    return this.record.count;
  }

  @Field(() => LocalizedTextType, { nullable: true })
  get subject(): LocalizedText | null {
    return this.record.subject;
  }
}
