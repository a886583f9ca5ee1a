import type { IndicatorDefinition } from '@veche/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadNode } from '../catalogue/load-node.js';
import { ProjectType } from '../catalogue/project/project.type.js';
import type { PublicContext } from '../context.js';
import { ReleaseType } from '../network/release.type.js';
import { IndicatorType } from './indicator.type.js';
import { ObservationType } from './observation.type.js';
import { Unit } from './unit.enum.js';

@Resolver(() => ObservationType)
export class ObservationResolver {
  @FieldResolver(() => IndicatorType, { description: 'The version of the definition that it follows.' })
  async indicator(
    @Root() { stored }: ObservationType,
    @Ctx() context: PublicContext,
  ): Promise<IndicatorType | null> {
    const definition = await context.load.definitionByHash(stored.definitionHash);
    return definition === null ? null : new IndicatorType(definition);
  }

  @FieldResolver(() => Unit)
  async unit(
    @Root() { stored }: ObservationType,
    @Ctx() context: PublicContext,
  ): Promise<IndicatorDefinition['unit'] | undefined> {
    const definition = await context.load.definitionByHash(stored.definitionHash);
    return definition?.definition.unit;
  }

  @FieldResolver(() => ProjectType, {
    nullable: true,
    description: 'The project that the figure belongs to.',
  })
  project(@Root() { stored }: ObservationType, @Ctx() context: PublicContext): Promise<ProjectType | null> {
    const { publisher, observation } = stored;
    const key = observation.project === null ? null : { publisher, id: observation.project };
    return loadNode(context, 'Project', key, (found) => new ProjectType(found));
  }

  @FieldResolver(() => ReleaseType)
  async release(
    @Root() { stored }: ObservationType,
    @Ctx() context: PublicContext,
  ): Promise<ReleaseType | null> {
    const { publisher, release } = stored;
    const found = await context.load.release({ publisher, sequence: release });
    return found === null ? null : new ReleaseType(found);
  }
}
