import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Connection, Edge, PageInfo } from './connection.js';
import { PageInfoType } from './page-info.type.js';

/** The Relay connection of a type, with `nodes` beside `edges`. */
export function connectionType<T extends object>(
  name: string,
  node: () => abstract new (...parameters: never[]) => T,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class EdgeType implements Edge<T> {
    @Field(() => String)
    readonly cursor!: string;

    @Field(() => node())
    readonly node!: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class ConnectionType implements Connection<T> {
    @Field(() => PageInfoType)
    readonly pageInfo!: PageInfo;

    @Field(() => [EdgeType])
    readonly edges!: readonly Edge<T>[];

    @Field(() => [node()])
    readonly nodes!: readonly T[];

    @Field(() => Int, {
      nullable: true,
      description: 'How many there are in all; null where counting would cost more than the page.',
    })
    readonly totalCount!: () => Promise<number | null>;
  }
  return ConnectionType;
}
