import { DateTimeResolver } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ImportJob } from '../../../intake/intake.js';
import { ImportStateEnum, RecordKindEnum } from './intake.enums.js';
import { RowProblemType } from './row-problem.type.js';

@ObjectType('ProblemCount', { description: 'How often one problem occurs in a file.', simpleResolvers: true })
export class ProblemCountType {
  @Field(() => String)
  readonly code!: string;

  @Field(() => Int)
  readonly count!: number;
}

@ObjectType('ImportProgress', { description: 'What has been read so far.', simpleResolvers: true })
export class ImportProgressType {
  @Field(() => Int)
  readonly rows!: number;

  @Field(() => Float)
  readonly bytes!: number;
}

@ObjectType('ImportJob', { description: 'An import or a dry run, running or done.', simpleResolvers: true })
export class ImportJobType {
  constructor(readonly job: ImportJob) {}

  @Field(() => ID)
  get id(): string {
    return this.job.job;
  }

  @Field(() => RecordKindEnum)
  get kind(): ImportJob['kind'] {
    return this.job.kind;
  }

  @Field(() => Boolean, { description: 'Whether everything was only tried.' })
  get dryRun(): boolean {
    return this.job.dryRun;
  }

  @Field(() => Boolean)
  get synthetic(): boolean {
    return this.job.synthetic;
  }

  @Field(() => ImportStateEnum)
  get state(): ImportJob['state'] {
    return this.job.state;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'Why nothing was stored where that is not for the rows’ sake: INTERRUPTED where the hub ended first, or the code of the refusal.',
  })
  get failure(): ImportJob['failure'] {
    return this.job.failure;
  }

  @Field(() => String, { description: 'Who started it.' })
  get account(): string {
    return this.job.account;
  }

  @Field(() => DateTimeResolver)
  get startedAt(): Date {
    return this.job.startedAt;
  }

  @Field(() => DateTimeResolver, { nullable: true, description: 'Null while it runs.' })
  get finishedAt(): Date | null {
    return this.job.finishedAt;
  }

  @Field(() => ImportProgressType)
  get progress(): ImportJob['progress'] {
    return this.job.progress;
  }

  @Field(() => Int, { description: 'Rows read below the header, blank ones not counted.' })
  get rows(): number {
    return this.job.rows;
  }

  @Field(() => Int)
  get new(): number {
    return this.job.new;
  }

  @Field(() => Int)
  get changed(): number {
    return this.job.changed;
  }

  @Field(() => Int)
  get unchanged(): number {
    return this.job.unchanged;
  }

  @Field(() => Int, {
    description:
      'Kept records that are not in the file and go, where it replaces all there was of its period; else 0.',
  })
  get removed(): number {
    return this.job.removed;
  }

  @Field(() => Int, { description: 'Rows with at least one error.' })
  get rejected(): number {
    return this.job.rejected;
  }

  @Field(() => [RowProblemType], { description: 'The first 1,000, in the order of rows.' })
  get problems(): RowProblemType[] {
    return this.job.problems.map((problem) => new RowProblemType(problem));
  }

  @Field(() => Int)
  get problemCount(): number {
    return this.job.problemCount;
  }

  @Field(() => [ProblemCountType])
  get problemCounts(): ImportJob['problemCounts'] {
    return this.job.problemCounts;
  }

  @Field(() => Float)
  get seconds(): number {
    return this.job.seconds;
  }
}
