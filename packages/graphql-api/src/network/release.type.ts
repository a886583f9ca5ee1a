import { encodeNodeId, type DisclosureCertificate } from '@veche/domain';
import type { StoredRelease } from '@veche/persistence';
import { DateTimeResolver, URLResolver } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { NodeInterface } from '../nodes/node.type.js';
import { DisclosureCertificateType } from './disclosure-certificate.type.js';
import { ReleaseState } from './release-state.enum.js';

@ObjectType('Release', {
  description: 'A signed, immutable set of observations of one indicator.',
  implements: NodeInterface,
  simpleResolvers: true,
})
export class ReleaseType extends NodeInterface {
  override readonly id: string;

  constructor(readonly release: StoredRelease) {
    super();
    const { publisher, sequence } = release;
    this.id = encodeNodeId({ type: 'Release', publisher, key: String(sequence) });
  }

  @Field(() => Int, { description: 'Its number in the chain of everything that the publisher says.' })
  get sequence(): number {
    return this.release.sequence;
  }

  @Field(() => DateTimeResolver)
  get publishedAt(): Date {
    return this.release.publishedAt;
  }

  @Field(() => String, { description: 'SHA-256 of its canonical header.' })
  get hash(): string {
    return this.release.hash;
  }

  @Field(() => String, { nullable: true, description: 'The hash of what the publisher said before.' })
  get previousHash(): string | null {
    return this.release.previousHash;
  }

  @Field(() => String, { description: 'A detached JWS (EdDSA) of the canonical header.' })
  get signature(): string {
    return this.release.signature;
  }

  @Field(() => ReleaseState)
  get state(): StoredRelease['state'] {
    return this.release.state;
  }

  @Field(() => URLResolver)
  get licence(): string {
    return this.release.licence;
  }

  @Field(() => DisclosureCertificateType)
  get certificate(): DisclosureCertificate {
    return this.release.certificate;
  }

  @Field(() => Int, { description: 'The size of its body.' })
  get bytes(): number {
    return this.release.bytes;
  }

  @Field(() => Boolean, { description: 'Its figures are invented, for a demonstration or a test.' })
  get synthetic(): boolean {
    return this.release.synthetic;
  }
}
