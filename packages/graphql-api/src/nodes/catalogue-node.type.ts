import { encodeNodeId, type CatalogueNodeType, type Inference, type Source } from '@veche/domain';
import type { NodeKey, NodeOfType, StoredNode, TypedNodeKey } from '@veche/persistence';
import { Field, InterfaceType } from 'type-graphql';
import { InferenceType } from './inference.type.js';
import { NodeInterface } from './node.type.js';
import { SourceType } from './source.type.js';

@InterfaceType('CatalogueNode', {
  description: 'Anything that a network records in its catalogue, with where it was taken from.',
  implements: NodeInterface,
})
export abstract class CatalogueNodeInterface<
  T extends CatalogueNodeType = CatalogueNodeType,
> extends NodeInterface {
  readonly publisher: string;
  readonly record: NodeOfType<T>;
  override readonly id: string;

  constructor({ publisher, record }: StoredNode<T>) {
    super();
    this.publisher = publisher;
    this.record = record;
    this.id = encodeNodeId({ type: record.type, publisher, key: record.id });
  }

  get key(): NodeKey {
    return { publisher: this.publisher, id: this.record.id };
  }

  get typedKey(): TypedNodeKey {
    return { type: this.record.type, ...this.key };
  }

  /** The key of another node of the same publisher, which is the only kind of reference there is. */
  keyOf(id: string | null): NodeKey | null {
    return id === null ? null : { publisher: this.publisher, id };
  }

  @Field(() => [SourceType], { description: 'Where it was taken from.' })
  get sources(): readonly Source[] {
    return this.record.sources;
  }

  @Field(() => [InferenceType], { description: 'Which fields nobody stated, and why we hold them.' })
  get inferred(): readonly Inference[] {
    return this.record.inferred;
  }
}
