import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import { RegionType } from '../../network/region.type.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { CodeType } from '../../statistics/code.type.js';
import { codesNamed } from '../../statistics/codes-named.js';
import { ObservationConnection } from '../../statistics/observation.connection.js';
import { ObservationType } from '../../statistics/observation.type.js';
import { loadNode } from '../load-node.js';
import { ParticipationConnection } from '../participation/participation.connection.js';
import { ParticipationType } from '../participation/participation.type.js';
import { relatedPage } from '../related-page.js';
import { ProjectConnection } from './project.connection.js';
import { ProjectType } from './project.type.js';

/** What a project is, belongs to and is measured by; its money and meetings are in the files beside. */
@Resolver(() => ProjectType)
export class ProjectResolver {
  @FieldResolver(() => ProjectType, {
    nullable: true,
    description: 'The programme or project it is part of.',
  })
  parent(@Root() project: ProjectType, @Ctx() context: PublicContext): Promise<ProjectType | null> {
    const key = project.keyOf(project.record.parent);
    return loadNode(context, 'Project', key, (stored) => new ProjectType(stored));
  }

  @FieldResolver(() => ProjectConnection)
  children(
    @Root() project: ProjectType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<ProjectType>> {
    const load = context.load.related.childrenOfProject;
    return relatedPage('Project.children', page, project.key, load, (stored) => new ProjectType(stored));
  }

  @FieldResolver(() => RegionType, { nullable: true })
  territory(@Root() project: ProjectType): RegionType | null {
    return RegionType.of(project.record.territory);
  }

  @FieldResolver(() => [CodeType], { description: 'Codes of the dimension TARGET_GROUP.' })
  targetGroups(@Root() project: ProjectType, @Ctx() context: PublicContext): Promise<CodeType[]> {
    return codesNamed(context, project.record.targetGroups);
  }

  @FieldResolver(() => ParticipationConnection)
  participations(
    @Root() project: ProjectType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<ParticipationType>> {
    const load = context.load.participationsOfNode;
    return relatedPage('Project.participations', page, project.typedKey, load, ParticipationType.inNode);
  }

  @FieldResolver(() => ObservationConnection, { description: 'The figures that belong to the project.' })
  observations(
    @Root() project: ProjectType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<ObservationType>> {
    const load = context.load.observationsOfProject;
    return relatedPage(
      'Project.observations',
      page,
      project.key,
      load,
      (stored) => new ObservationType(stored),
    );
  }
}
