import { Field, InputType, ObjectType } from 'type-graphql';
import type { ColumnField } from './column-field.js';
import { ColumnFieldEnum } from './intake.enums.js';

@ObjectType('ColumnMapping', {
  description: 'What one column of a file holds, by its header.',
  simpleResolvers: true,
})
export class ColumnMappingType {
  @Field(() => String)
  readonly header!: string;

  @Field(() => ColumnFieldEnum, { nullable: true, description: 'Null where it is not known.' })
  readonly field!: ColumnField | null;
}

@InputType('ColumnMappingInput', { description: 'What one column of a file holds, by its header.' })
export class ColumnMappingInput {
  @Field(() => String)
  readonly header!: string;

  @Field(() => ColumnFieldEnum, { nullable: true })
  readonly field?: ColumnField | null;
}
