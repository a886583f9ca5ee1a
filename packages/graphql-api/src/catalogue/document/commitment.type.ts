import type { Commitment, LocalizedText } from '@veche/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../localization/localized-text.type.js';

@ObjectType('Commitment', { description: 'A numbered point of a document.', simpleResolvers: true })
export class CommitmentType {
  constructor(readonly commitment: Commitment) {}

  @Field(() => Int)
  get number(): number {
    return this.commitment.number;
  }

  @Field(() => LocalizedTextType)
  get text(): LocalizedText {
    return this.commitment.text;
  }
}
