import type { LocalizedText, Source } from '@veche/domain';
import type { StoredStatedReason } from '@veche/persistence';
import { Field, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../localization/localized-text.type.js';
import { SourceType } from '../nodes/source.type.js';

@ObjectType('StatedReason', { description: 'A source’s own explanation of a change.', simpleResolvers: true })
export class StatedReasonType {
  constructor(readonly stored: StoredStatedReason) {}

  @Field(() => LocalizedTextType)
  get text(): LocalizedText {
    return this.stored.reason.text;
  }

  @Field(() => SourceType)
  get source(): Source {
    return this.stored.reason.source;
  }
}
