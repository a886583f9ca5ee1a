import type { LocalizedText, Project, StatedTime } from '@veche/domain';
import { Field, ObjectType } from 'type-graphql';
import { LanguageArg } from '../../localization/language.arg.js';
import { LocalizedTextType } from '../../localization/localized-text.type.js';
import { nameIn } from '../../localization/text-in.js';
import { CatalogueNodeInterface } from '../../nodes/catalogue-node.type.js';
import { NodeInterface } from '../../nodes/node.type.js';
import { StatedTimeType } from '../../nodes/stated-time.type.js';
import { ProjectKind } from './project-kind.enum.js';

@ObjectType('Project', {
  description: 'A programme, a project within it, or an activity (IATI activity).',
  implements: [NodeInterface, CatalogueNodeInterface],
  simpleResolvers: true,
})
export class ProjectType extends CatalogueNodeInterface<'Project'> {
  @Field(() => String)
  name(@LanguageArg() language?: string): string {
    return nameIn(this.record.names, language, this.record.id);
  }

  @Field(() => [LocalizedTextType])
  get names(): readonly LocalizedText[] {
    return this.record.names;
  }

  @Field(() => [LocalizedTextType], { description: 'Other names that sources give it.' })
  get aliases(): readonly LocalizedText[] {
    return this.record.aliases;
  }

  @Field(() => ProjectKind)
  get kind(): Project['kind'] {
    return this.record.kind;
  }

  @Field(() => StatedTimeType, { nullable: true })
  get start(): StatedTime | null {
    return this.record.start;
  }

  @Field(() => StatedTimeType, { nullable: true })
  get end(): StatedTime | null {
    return this.record.end;
  }
}
