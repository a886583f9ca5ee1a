import { enumOf } from '@veche/graphql-api/building-blocks';
import { DateTimeResolver } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { auditOutcomes, type AuditEntry, type AuditOutcome } from '../../audit/audit-entry.js';

export const AuditOutcomeEnum = enumOf('AuditOutcome', auditOutcomes, {
  description: 'How an operation stands.',
  values: {
    BEGUN: 'Written before anything is changed; where nothing follows, the hub ended before it did.',
    REFUSED: 'The hub would not, and said why.',
    FAILED: 'Something failed inside the hub.',
  },
});

@ObjectType('AuditSubject', { description: 'What an operation touched.', simpleResolvers: true })
export class AuditSubjectType {
  @Field(() => String, { description: '`job`, `indicator`, `period`, `publication`, `token`, …' })
  readonly name!: string;

  @Field(() => String)
  readonly id!: string;
}

@ObjectType('AuditEntry', {
  description: 'Who did what, when, and how it ended; without service data.',
  simpleResolvers: true,
})
export class AuditEntryType {
  constructor(readonly entry: AuditEntry) {}

  @Field(() => ID)
  get id(): string {
    return this.entry.id;
  }

  @Field(() => DateTimeResolver)
  get at(): Date {
    return this.entry.at;
  }

  @Field(() => String, { nullable: true, description: 'Null where nobody could be recognised.' })
  get account(): string | null {
    return this.entry.account;
  }

  @Field(() => String, { nullable: true, description: 'The name that the account had then.' })
  get accountName(): string | null {
    return this.entry.accountName;
  }

  @Field(() => String, {
    description: 'As the schema or the route has it: `publish`, `POST /admin/imports`.',
  })
  get operation(): string {
    return this.entry.operation;
  }

  @Field(() => AuditOutcomeEnum)
  get outcome(): AuditOutcome {
    return this.entry.outcome;
  }

  @Field(() => String, { nullable: true, description: 'The code of the refusal or failure.' })
  get code(): string | null {
    return this.entry.code;
  }

  @Field(() => [AuditSubjectType], { description: 'By name.' })
  get subjects(): { name: string; id: string }[] {
    return Object.entries(this.entry.subject)
      .map(([name, id]) => ({ name, id }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
