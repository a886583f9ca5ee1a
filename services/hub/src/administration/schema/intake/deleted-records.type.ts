import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('DeletedRecords', {
  description: 'What was deleted. Nothing that was published changes by it.',
  simpleResolvers: true,
})
export class DeletedRecordsType {
  @Field(() => Int)
  readonly records!: number;
}
