import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadNode } from '../catalogue/load-node.js';
import { ProjectType } from '../catalogue/project/project.type.js';
import type { PublicContext } from '../context.js';
import { ReleaseType } from '../network/release.type.js';
import { StatedReasonType } from './stated-reason.type.js';

@Resolver(() => StatedReasonType)
export class StatedReasonResolver {
  @FieldResolver(() => ProjectType, { nullable: true, description: 'The campaign or project that it names.' })
  project(@Root() { stored }: StatedReasonType, @Ctx() context: PublicContext): Promise<ProjectType | null> {
    const { publisher, reason } = stored;
    const key = reason.project === null ? null : { publisher, id: reason.project };
    return loadNode(context, 'Project', key, (found) => new ProjectType(found));
  }

  @FieldResolver(() => ReleaseType)
  async release(
    @Root() { stored }: StatedReasonType,
    @Ctx() context: PublicContext,
  ): Promise<ReleaseType | null> {
    const { publisher, release } = stored;
    const found = await context.load.release({ publisher, sequence: release });
    return found === null ? null : new ReleaseType(found);
  }
}
