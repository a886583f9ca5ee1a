import { Period } from '@veche/graphql-api/building-blocks';
import type { Period as SdmxPeriod } from '@veche/domain';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Preview, PreviewChanges } from '../../../publishing/publications.js';
import { RefusalType } from './refusal.type.js';

@ObjectType('PreviewChanges', {
  description: 'How the cells compare with the last publication of the same group and period.',
  simpleResolvers: true,
})
export class PreviewChangesType implements PreviewChanges {
  @Field(() => Int, { description: 'Cells of which nothing was said.' })
  readonly new!: number;

  @Field(() => Int)
  readonly same!: number;

  @Field(() => Int, { description: 'Cells that show another value, or show one where none was.' })
  readonly changed!: number;

  @Field(() => Int, { description: 'Cells that were shown and will be hidden.' })
  readonly nowHidden!: number;
}

@ObjectType('Preview', {
  description: 'What would be published. Secret: it shows what the publication hides.',
  simpleResolvers: true,
})
export class PreviewType {
  constructor(readonly preview: Preview) {}

  @Field(() => String)
  get indicator(): string {
    return this.preview.indicators[0] ?? this.preview.ref.indicator;
  }

  @Field(() => [String], { description: 'All that would be published together.' })
  get indicators(): readonly string[] {
    return this.preview.indicators;
  }

  @Field(() => Period)
  get period(): SdmxPeriod {
    return this.preview.ref.period;
  }

  @Field(() => Boolean)
  get synthetic(): boolean {
    return this.preview.ref.synthetic;
  }

  @Field(() => Int)
  get cells(): number {
    return this.preview.cells;
  }

  @Field(() => Int, { description: 'Cells that would show their value.' })
  get published(): number {
    return this.preview.published;
  }

  @Field(() => Int)
  get hidden(): number {
    return this.preview.hidden;
  }

  @Field(() => Float, { description: 'What the hidden cells add up to.' })
  get hiddenSum(): number {
    return this.preview.hiddenSum;
  }

  @Field(() => Int, { description: 'Hidden cells that are small themselves.' })
  get small(): number {
    return this.preview.small;
  }

  @Field(() => Int, { description: 'Hidden cells that protect others.' })
  get protecting(): number {
    return this.preview.protecting;
  }

  @Field(() => PreviewChangesType)
  get changes(): PreviewChanges {
    return this.preview.changes;
  }

  @Field(() => String, {
    description: 'Names exactly these figures: publishing is refused if they are others by then.',
  })
  get fingerprint(): string {
    return this.preview.fingerprint;
  }

  @Field(() => RefusalType, { nullable: true, description: 'Why it could not be published as it is.' })
  get refusal(): RefusalType | null {
    return this.preview.refusal && new RefusalType(this.preview.refusal);
  }
}
