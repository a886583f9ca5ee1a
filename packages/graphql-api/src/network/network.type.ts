import { Field, ObjectType } from 'type-graphql';
import { MemberType } from './member.type.js';

@ObjectType('Network', {
  description: 'The state of the network as this server sees it.',
  simpleResolvers: true,
})
export class NetworkType {
  @Field(() => String, { description: 'Changes whenever an answer may change.' })
  readonly revision: string;

  @Field(() => [MemberType], { description: 'A hub answers for itself alone.' })
  readonly members: readonly MemberType[];

  constructor(revision: string, members: readonly MemberType[]) {
    this.revision = revision;
    this.members = members;
  }
}
