import { statementKinds, type Source, type Statement } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../enum-of.js';
import { Locale } from '../scalars/locale.scalar.js';
import { SourceType } from './source.type.js';

export const StatementKind = enumOf('StatementKind', statementKinds, {
  description: 'What a finding without a number is about.',
});

@ObjectType('Statement', {
  description: 'What a source says without a number: "the most requested service is …", "stable".',
  simpleResolvers: true,
})
export class StatementType {
  constructor(
    readonly publisher: string,
    readonly statement: Statement,
  ) {}

  @Field(() => StatementKind)
  get kind(): Statement['kind'] {
    return this.statement.kind;
  }

  @Field(() => String)
  get text(): string {
    return this.statement.text;
  }

  @Field(() => Locale)
  get language(): string {
    return this.statement.language;
  }

  @Field(() => SourceType)
  get source(): Source {
    return this.statement.source;
  }
}
