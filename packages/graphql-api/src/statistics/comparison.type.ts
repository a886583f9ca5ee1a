import { Field, Float, ObjectType } from 'type-graphql';
import type { ComparedFigures } from './compare.js';
import { ObservationType } from './observation.type.js';
import { ReasonType } from './reason.type.js';
import { StatedReasonType } from './stated-reason.type.js';

@ObjectType('Comparison', {
  description: 'One figure beside another. Unlike things still show both values and their difference.',
  simpleResolvers: true,
})
export class ComparisonType {
  constructor(readonly compared: ComparedFigures) {}

  @Field(() => ObservationType, { nullable: true })
  get current(): ObservationType | null {
    const { current } = this.compared;
    return current === null ? null : new ObservationType(current);
  }

  @Field(() => ObservationType, { nullable: true })
  get base(): ObservationType | null {
    const { base } = this.compared;
    return base === null ? null : new ObservationType(base);
  }

  @Field(() => Float, { nullable: true, description: 'current − base.' })
  get change(): number | null {
    return this.compared.result.change;
  }

  @Field(() => Float, { nullable: true, description: 'change ÷ base × 100; null where the base is zero.' })
  get percentChange(): number | null {
    return this.compared.result.percentChange;
  }

  @Field(() => Float, { nullable: true, description: 'current ÷ base; null where the base is zero.' })
  get ratio(): number | null {
    return this.compared.result.ratio;
  }

  @Field(() => Boolean)
  get comparable(): boolean {
    return this.compared.result.comparable;
  }

  @Field(() => [ReasonType])
  get notComparableBecause(): ReasonType[] {
    return this.compared.result.reasons.map((reason) => new ReasonType(reason));
  }

  @Field(() => [StatedReasonType], { description: 'What a source says was the reason of the change.' })
  get statedReasons(): StatedReasonType[] {
    return this.compared.statedReasons.map((stored) => new StatedReasonType(stored));
  }
}
