import type { StoredRefusal } from '@veche/persistence';
import { DateTimeResolver } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Refusal', { description: 'An envelope that was refused as a whole.', simpleResolvers: true })
export class RefusalType {
  constructor({ sequence, code, message, refusedAt }: StoredRefusal) {
    this.sequence = sequence;
    this.code = code;
    this.message = message;
    this.refusedAt = refusedAt;
  }

  @Field(() => Int, { nullable: true, description: 'Its number, where it has one.' })
  readonly sequence: number | null;

  @Field(() => String, { description: 'A stable code for the way it failed.' })
  readonly code: string;

  @Field(() => String)
  readonly message: string;

  @Field(() => DateTimeResolver)
  readonly refusedAt: Date;
}
