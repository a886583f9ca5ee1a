import { problemText, type RecordField, type RowProblem } from '@veche/exchange/records';
import { LanguageArg } from '@veche/graphql-api/building-blocks';
import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import { localeOf } from '../../language.js';
import type { AdminContext } from '../admin-context.js';
import { ProblemSeverityEnum, RecordFieldEnum } from './intake.enums.js';

@ObjectType('RowProblem', {
  description:
    'What is wrong in one row of a file: where, and what would be right. Never a value that could be personal.',
  simpleResolvers: true,
})
export class RowProblemType {
  constructor(readonly problem: RowProblem) {}

  @Field(() => Int, { description: 'As Excel counts rows, from 1.' })
  get row(): number {
    return this.problem.row;
  }

  @Field(() => String, { nullable: true, description: 'Its letter and header: `D · Пол`.' })
  get column(): string | null {
    return this.problem.column;
  }

  @Field(() => RecordFieldEnum, { nullable: true })
  get field(): RecordField | null {
    return this.problem.field;
  }

  @Field(() => String, { description: 'Stable.' })
  get code(): string {
    return this.problem.code;
  }

  @Field(() => ProblemSeverityEnum)
  get severity(): RowProblem['severity'] {
    return this.problem.severity;
  }

  @Field(() => String, { nullable: true, description: 'Null where it could be personal.' })
  get value(): string | null {
    return this.problem.value;
  }

  @Field(() => String, {
    nullable: true,
    description: 'What personal data it seems to be: NAME, PHONE, EMAIL, PASSPORT, SNILS, JMBG or ADDRESS.',
  })
  get personalKind(): string | null {
    return this.problem.personalKind ?? null;
  }

  @Field(() => [String], { description: 'What would be right; at most twelve.' })
  get expected(): readonly string[] {
    return this.problem.expected;
  }

  @Field(() => String, { description: 'The problem in words.' })
  text(@Ctx() context: AdminContext, @LanguageArg() language?: string): string {
    return problemText(this.problem, localeOf(language, context.language));
  }
}
