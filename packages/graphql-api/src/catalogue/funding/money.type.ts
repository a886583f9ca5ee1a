import { CurrencyResolver } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('Money', { simpleResolvers: true })
export class MoneyType {
  @Field(() => String, { description: 'A decimal number, such as "1500000.00".' })
  readonly value!: string;

  @Field(() => CurrencyResolver)
  readonly currency!: string;
}
