import { CurrencyResolver } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('Money', { description: 'An amount in a currency.', simpleResolvers: true })
export class MoneyType {
  @Field(() => String, { description: 'A decimal number, such as "1500000.00".' })
  readonly value!: string;

  @Field(() => CurrencyResolver)
  readonly currency!: string;
}
