import type { Funding, StatedTime } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';
import { CatalogueNodeInterface } from '../../nodes/catalogue-node.type.js';
import { NodeInterface } from '../../nodes/node.type.js';
import { StatedTimeType } from '../../nodes/stated-time.type.js';
import { FundingInstrument } from './funding-instrument.enum.js';
import { MoneyType } from './money.type.js';

@ObjectType('Funding', {
  description:
    'One link of a chain of funding: funder, intermediary (IATI role extending), recipient. Null is what nobody states.',
  implements: [NodeInterface, CatalogueNodeInterface],
  simpleResolvers: true,
})
export class FundingType extends CatalogueNodeInterface<'Funding'> {
  @Field(() => FundingInstrument)
  get instrument(): Funding['instrument'] {
    return this.record.instrument;
  }

  @Field(() => MoneyType, { nullable: true })
  get amount(): Funding['amount'] {
    return this.record.amount;
  }

  @Field(() => StatedTimeType, { nullable: true })
  get date(): StatedTime | null {
    return this.record.date;
  }
}
