import type { Event, LocalizedText, StatedTime } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';
import { LanguageArg } from '../../localization/language.arg.js';
import { LocalizedTextType } from '../../localization/localized-text.type.js';
import { nameIn } from '../../localization/text-in.js';
import { CatalogueNodeInterface } from '../../nodes/catalogue-node.type.js';
import { NodeInterface } from '../../nodes/node.type.js';
import { StatedTimeType } from '../../nodes/stated-time.type.js';
import { EventKind } from './event-kind.enum.js';
import { EventMode } from './event-mode.enum.js';
import { EventStatus } from './event-status.enum.js';

@ObjectType('Event', {
  description:
    'A meeting of organizations. It may span days, belong to a series, be a session of another, or be undated.',
  implements: [NodeInterface, CatalogueNodeInterface],
  simpleResolvers: true,
})
export class EventType extends CatalogueNodeInterface<'Event'> {
  @Field(() => String)
  name(@LanguageArg() language?: string): string {
    return nameIn(this.record.names, language, this.record.id);
  }

  @Field(() => [LocalizedTextType])
  get names(): readonly LocalizedText[] {
    return this.record.names;
  }

  @Field(() => EventKind)
  get kind(): Event['kind'] {
    return this.record.kind;
  }

  @Field(() => EventStatus)
  get status(): Event['status'] {
    return this.record.status;
  }

  @Field(() => StatedTimeType, { nullable: true })
  get start(): StatedTime | null {
    return this.record.start;
  }

  @Field(() => StatedTimeType, { nullable: true })
  get end(): StatedTime | null {
    return this.record.end;
  }

  @Field(() => String, { nullable: true, description: 'An IANA time zone, such as Europe/Belgrade.' })
  get timeZone(): string | null {
    return this.record.timeZone;
  }

  @Field(() => StatedTimeType, { nullable: true })
  get registrationDeadline(): StatedTime | null {
    return this.record.registrationDeadline;
  }

  @Field(() => LocalizedTextType, { nullable: true, description: 'The town or village.' })
  get locality(): LocalizedText | null {
    return this.record.locality;
  }

  @Field(() => String, { nullable: true })
  get venue(): string | null {
    return this.record.venue;
  }

  @Field(() => EventMode, { nullable: true })
  get mode(): Event['mode'] {
    return this.record.mode;
  }

  @Field(() => [LocalizedTextType])
  get topics(): readonly LocalizedText[] {
    return this.record.topics;
  }

  @Field(() => Boolean, {
    description: 'The source leaves its list of participants open: "and other regions".',
  })
  get participantsOpenEnded(): boolean {
    return this.record.participantsOpenEnded;
  }
}
