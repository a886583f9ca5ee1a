import { recordKinds, type ColumnMapping, type RecordKind } from '@veche/exchange/records';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RecordCount } from '../../../intake/intake.js';
import { noSuchJob } from '../../http/admin-refusals.js';
import type { AdminContext } from '../admin-context.js';
import { boundedText } from '../bounded-text.js';
import { PageArgs, pageSize } from '../page.args.js';
import { ColumnMappingInput, ColumnMappingType } from './column-mapping.type.js';
import { DeletedRecordsType } from './deleted-records.type.js';
import { ImportJobConnection } from './import-job.connection.js';
import { ImportJobType } from './import-job.type.js';
import { RecordKindEnum } from './intake.enums.js';
import { RecordCountType } from './record-count.type.js';
import { RecordKindType } from './record-kind.type.js';

const longestKey = 200;

@Resolver()
export class IntakeResolver {
  @Query(() => [RecordKindType], { description: 'What files can be about.' })
  recordKinds(): RecordKindType[] {
    return recordKinds.map((definition) => new RecordKindType(definition));
  }

  @Query(() => [RecordCountType], { description: 'How many records the hub holds.' })
  recordCounts(@Ctx() { intake }: AdminContext): Promise<readonly RecordCount[]> {
    return intake.counts();
  }

  @Query(() => [ColumnMappingType], {
    nullable: true,
    description: 'What was saved of the columns of files of this kind; null where nothing was.',
  })
  async mapping(
    @Ctx() { intake }: AdminContext,
    @Arg('kind', () => RecordKindEnum) kind: RecordKind,
  ): Promise<ColumnMapping['columns'] | null> {
    return (await intake.mapping(kind))?.columns ?? null;
  }

  @Query(() => ImportJobType, { nullable: true })
  async importJob(
    @Ctx() { intake }: AdminContext,
    @Arg('id', () => ID) id: string,
  ): Promise<ImportJobType | null> {
    const job = await intake.job(id);
    return job && new ImportJobType(job);
  }

  @Query(() => ImportJobConnection, { description: 'Newest first.' })
  async importJobs(
    @Ctx() { intake }: AdminContext,
    @Args(() => PageArgs) { first, after }: PageArgs,
  ): Promise<ImportJobConnection> {
    const page = await intake.jobs({ first: pageSize(first), after: after ?? undefined });
    return new ImportJobConnection(page, after);
  }

  @Mutation(() => [ColumnMappingType], {
    description: 'Remembers what the columns of files of this kind hold, by their headers.',
  })
  async saveMapping(
    @Ctx() { intake, account }: AdminContext,
    @Arg('kind', () => RecordKindEnum) kind: RecordKind,
    @Arg('columns', () => [ColumnMappingInput]) columns: ColumnMappingInput[],
  ): Promise<ColumnMapping['columns']> {
    const mapping = { columns: columns.map(({ header, field }) => ({ header, field: field ?? null })) };
    return (await intake.saveMapping(kind, mapping, account.name)).columns;
  }

  @Mutation(() => ImportJobType, { description: 'Ends an import; nothing is stored.' })
  async cancelImport(
    @Ctx() { intake }: AdminContext,
    @Arg('id', () => ID) id: string,
  ): Promise<ImportJobType> {
    const job = await intake.cancel(id);
    if (job === null) throw noSuchJob();
    return new ImportJobType(job);
  }

  @Mutation(() => DeletedRecordsType, {
    description:
      'Deletes every record of one person. The key is used and forgotten; nothing published changes.',
  })
  deletePerson(
    @Ctx() { intake, account }: AdminContext,
    @Arg('key', () => String, { description: 'As it stands in the network’s own files.' }) key: string,
  ): Promise<{ records: number }> {
    return intake.deletePerson(boundedText('key', key, longestKey), account.name);
  }

  @Mutation(() => DeletedRecordsType, {
    description: 'Deletes the records that the network’s policy lets the hub keep no longer.',
  })
  applyRetention(@Ctx() { intake }: AdminContext): Promise<{ records: number }> {
    return intake.applyRetention(new Date());
  }
}
