import { DimensionCodeType, dimensionCodes } from '@veche/graphql-api/building-blocks';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { HiddenBecause, PreviewCell } from '../../../publishing/publications.js';
import { HiddenBecauseEnum } from './publishing.enums.js';

@ObjectType('PublishedBefore', {
  description: 'What the last publication says of a cell.',
  simpleResolvers: true,
})
export class PublishedBeforeType {
  @Field(() => Boolean)
  readonly hidden!: boolean;

  @Field(() => Float, { nullable: true })
  readonly value!: number | null;
}

@ObjectType('PreviewCell', {
  description: 'One cell as it would be published, with what only staff may see.',
  simpleResolvers: true,
})
export class PreviewCellType {
  constructor(
    readonly cell: PreviewCell,
    readonly ordinal: number,
  ) {}

  @Field(() => ID, { description: 'Its place in the table, from 0.' })
  get id(): string {
    return String(this.ordinal);
  }

  @Field(() => [DimensionCodeType], { description: 'A dimension that is not named stands at its total.' })
  get codes(): DimensionCodeType[] {
    return dimensionCodes(this.cell.codes);
  }

  @Field(() => Float)
  get value(): number {
    return this.cell.value;
  }

  @Field(() => Int, { description: 'How many people or families stand behind the value.' })
  get contributors(): number {
    return this.cell.contributors;
  }

  @Field(() => Boolean)
  get hidden(): boolean {
    return this.cell.hidden;
  }

  @Field(() => HiddenBecauseEnum, { nullable: true })
  get why(): HiddenBecause | null {
    return this.cell.why;
  }

  @Field(() => PublishedBeforeType, { nullable: true, description: 'Null where nothing was said.' })
  get before(): PreviewCell['before'] {
    return this.cell.before;
  }
}
