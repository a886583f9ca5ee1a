import { encodeNodeId } from '@veche/domain';
import type { StoredMember } from '@veche/persistence';
import { URLResolver } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { LanguageArg } from '../localization/language.arg.js';
import { nameIn } from '../localization/text-in.js';
import { NodeInterface } from '../nodes/node.type.js';
import { MemberState } from './member-state.enum.js';
import { RegionType } from './region.type.js';

@ObjectType('Member', {
  description: 'A network (or gateway) that publishes.',
  implements: NodeInterface,
  simpleResolvers: true,
})
export class MemberType extends NodeInterface {
  override readonly id: string;

  constructor(readonly member: StoredMember) {
    super();
    this.id = encodeNodeId({ type: 'Member', publisher: member.code, key: member.code });
  }

  @Field(() => String, { description: 'Its code as a publisher.' })
  get code(): string {
    return this.member.code;
  }

  @Field(() => String)
  name(@LanguageArg() language?: string): string {
    return nameIn(this.member.profile.names, language, this.member.code);
  }

  @Field(() => RegionType)
  get territory(): RegionType {
    return new RegionType(this.member.profile.territory);
  }

  @Field(() => URLResolver, { nullable: true, description: 'Where its own server answers.' })
  get url(): string | null {
    return this.member.url;
  }

  @Field(() => MemberState)
  get state(): StoredMember['state'] {
    return this.member.state;
  }

  @Field(() => String, { nullable: true, description: 'The version of the API that its server speaks.' })
  get apiVersion(): string | null {
    return this.member.apiVersion;
  }
}
