import { disclosureCertificateSchema, type DisclosureCertificate } from '@veche/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../enum-of.js';

export const DisclosureMethod = enumOf('DisclosureMethod', disclosureCertificateSchema.shape.method.options, {
  description: 'How small figures were protected.',
});

export const ZeroPolicy = enumOf('ZeroPolicy', disclosureCertificateSchema.shape.zeros.options, {
  description: 'Whether a zero counts as small.',
});

@ObjectType('DisclosureCertificate', {
  description: 'The policy that a release was protected under: a function of public data only.',
  simpleResolvers: true,
})
export class DisclosureCertificateType implements DisclosureCertificate {
  @Field(() => DisclosureMethod)
  readonly method!: DisclosureCertificate['method'];

  @Field(() => Int, {
    nullable: true,
    description: 'Figures of 1 to this many are small; null where a figure can expose nobody.',
  })
  readonly threshold!: number | null;

  @Field(() => ZeroPolicy)
  readonly zeros!: DisclosureCertificate['zeros'];
}
