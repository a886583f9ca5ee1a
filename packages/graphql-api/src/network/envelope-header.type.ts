import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('EnvelopeHeader', {
  description: 'What a publisher signed; its body is at `/envelopes/{hash}`.',
  simpleResolvers: true,
})
export class EnvelopeHeaderType {
  @Field(() => String, { description: 'The code of whose it is.' })
  readonly publisher!: string;

  @Field(() => Int)
  readonly sequence!: number;

  @Field(() => String, { description: 'SHA-256 of `header`.' })
  readonly hash!: string;

  @Field(() => String, { description: 'Canonical JSON (RFC 8785), exactly as signed.' })
  readonly header!: string;

  @Field(() => String, { description: 'A detached JWS (EdDSA) of `header`.' })
  readonly signature!: string;
}
