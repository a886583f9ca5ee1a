import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description:
    'Anything with an id. An id is opaque, the same at hub and gateway, and stable for ever; it is never a database key.',
})
export abstract class NodeInterface {
  @Field(() => ID)
  readonly id!: string;
}
