import type {
  RecordField,
  RecordFieldDefinition,
  RecordKind,
  RecordKindDefinition,
} from '@veche/exchange/records';
import { CodeType, LanguageArg, nameIn } from '@veche/graphql-api/building-blocks';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { AdminContext } from '../admin-context.js';
import { RecordFieldEnum, RecordKindEnum } from './intake.enums.js';

@ObjectType('RecordKindField', { description: 'A field of one kind of record.', simpleResolvers: true })
export class RecordKindFieldType {
  readonly codeList: string | null;

  constructor(readonly definition: RecordFieldDefinition) {
    this.codeList = definition.codeList;
  }

  @Field(() => RecordFieldEnum)
  get field(): RecordField {
    return this.definition.field;
  }

  @Field(() => Boolean)
  get required(): boolean {
    return this.definition.required;
  }

  @Field(() => String)
  name(@Ctx() context: AdminContext, @LanguageArg() language?: string): string {
    return nameIn(this.definition.names, language ?? context.language, this.definition.field);
  }
}

@ObjectType('RecordKind', {
  description: 'A kind of record: which fields it has, and what it feeds.',
  simpleResolvers: true,
})
export class RecordKindType {
  constructor(readonly definition: RecordKindDefinition) {}

  @Field(() => RecordKindEnum)
  get kind(): RecordKind {
    return this.definition.kind;
  }

  @Field(() => String)
  name(@Ctx() context: AdminContext, @LanguageArg() language?: string): string {
    return nameIn(this.definition.names, language ?? context.language, this.definition.kind);
  }

  @Field(() => [RecordKindFieldType])
  get fields(): RecordKindFieldType[] {
    return this.definition.fields.map((field) => new RecordKindFieldType(field));
  }

  @Field(() => [String], { description: 'The codes of the indicators that are counted from it.' })
  get indicators(): readonly string[] {
    return this.definition.indicators;
  }
}

@Resolver(() => RecordKindFieldType)
export class RecordKindFieldResolver {
  @FieldResolver(() => [CodeType], {
    nullable: true,
    description: 'The codes it can hold, which files may write in any language; null for other fields.',
  })
  async codes(
    @Root() { codeList }: RecordKindFieldType,
    @Ctx() context: AdminContext,
  ): Promise<CodeType[] | null> {
    if (codeList === null) return null;
    const list = (await context.codeLists()).find(({ code }) => code === codeList);
    return (list?.codes ?? [])
      .filter(({ code }) => code !== '_T')
      .map((member) => new CodeType(member, context.language));
  }
}
