import type { RegionCode as Code } from '@veche/domain';
import { ArgsType, Field } from 'type-graphql';
import { RegionCode } from '../scalars/region-code.scalar.js';
import { FiguresArgs } from './figures.args.js';

@ArgsType()
export class TotalArgs extends FiguresArgs {
  @Field(() => RegionCode, {
    nullable: true,
    description:
      'The territories of all members inside this region. Without it and `regions`: of all members.',
  })
  readonly within?: Code | null;
}
