import type { Frequency as FrequencyCode } from '@veche/domain';
import { ArgsType, Field } from 'type-graphql';
import { FiguresArgs } from './figures.args.js';
import { Frequency } from './frequency.enum.js';

@ArgsType()
export class ObservationArgs extends FiguresArgs {
  @Field(() => Frequency, { nullable: true, description: 'Only periods of this length.' })
  readonly frequency?: FrequencyCode | null;
}
