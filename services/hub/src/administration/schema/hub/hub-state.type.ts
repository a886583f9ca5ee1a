import { enumOf, LanguageArg, nameIn } from '@veche/graphql-api/building-blocks';
import type { DisclosurePolicy } from '@veche/exchange';
import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { HubDescription } from '../../hub-description.js';
import type { AdminContext } from '../admin-context.js';

export const ZeroPolicyEnum = enumOf('ZeroPolicy', ['PUBLISHED', 'PROTECTED'] as const, {
  description: 'Whether a zero may be said.',
  values: { PROTECTED: 'A zero counts as small.' },
});

@ObjectType('GatewayState', { description: 'How the hub stands with its gateway.', simpleResolvers: true })
export class GatewayStateType {
  @Field(() => String)
  readonly url!: string;

  @Field(() => Boolean, { description: 'Whether it answers now.' })
  readonly reachable!: boolean;

  @Field(() => String, { nullable: true, description: 'What publishing waits for; null where nothing.' })
  readonly waitingFor!: string | null;
}

@ObjectType('HubState', {
  description: 'What the hub says of itself to its own staff.',
  simpleResolvers: true,
})
export class HubStateType {
  constructor(readonly hub: HubDescription) {}

  @Field(() => String, { description: 'The network’s code.' })
  get code(): string {
    return this.hub.code;
  }

  @Field(() => String)
  name(@Ctx() context: AdminContext, @LanguageArg() language?: string): string {
    return nameIn(this.hub.names, language ?? context.language, this.hub.code);
  }

  @Field(() => String, { description: 'ISO 3166: `RU-OMS`.' })
  get territory(): string {
    return this.hub.territory;
  }

  @Field(() => String)
  get version(): string {
    return this.hub.version;
  }

  @Field(() => Int, { description: 'Figures of 1 to so many people are not published.' })
  get threshold(): number {
    return this.hub.policy.threshold;
  }

  @Field(() => Int, { description: 'The same for indicators that are marked sensitive.' })
  get sensitiveThreshold(): number {
    return this.hub.policy.sensitiveThreshold;
  }

  @Field(() => ZeroPolicyEnum)
  get zeros(): DisclosurePolicy['zeros'] {
    return this.hub.policy.zeros;
  }

  @Field(() => String, { description: 'Where everybody reaches the hub.' })
  get publicUrl(): string {
    return this.hub.publicUrl();
  }

  @Field(() => Int, { nullable: true, description: 'How long records are kept; null where for ever.' })
  get retentionMonths(): number | null {
    return this.hub.retentionMonths;
  }
}
