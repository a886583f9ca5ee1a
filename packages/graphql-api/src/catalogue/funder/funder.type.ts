import type { Funder } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';
import { CatalogueNodeInterface } from '../../nodes/catalogue-node.type.js';
import { NodeInterface } from '../../nodes/node.type.js';
import { FunderKind } from './funder-kind.enum.js';

@ObjectType('Funder', {
  description: 'An organization in its role as a source of money.',
  implements: [NodeInterface, CatalogueNodeInterface],
  simpleResolvers: true,
})
export class FunderType extends CatalogueNodeInterface<'Funder'> {
  @Field(() => FunderKind)
  get kind(): Funder['kind'] {
    return this.record.kind;
  }
}
