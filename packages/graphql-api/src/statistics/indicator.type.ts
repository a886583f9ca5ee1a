import { encodeNodeId, type IndicatorDefinition, type LocalizedText } from '@veche/domain';
import type { StoredDefinition } from '@veche/persistence';
import { Field, Int, ObjectType } from 'type-graphql';
import { LanguageArg } from '../localization/language.arg.js';
import { LocalizedTextType } from '../localization/localized-text.type.js';
import { nameIn, textIn } from '../localization/text-in.js';
import { NodeInterface } from '../nodes/node.type.js';
import { DimensionType } from './dimension.type.js';
import { IndicatorTableType } from './indicator-table.type.js';
import { Measure } from './measure.enum.js';
import { ConfidentialUnit, Unit } from './unit.enum.js';

@ObjectType('Indicator', {
  description: 'One version of a definition; its hash is part of every release.',
  implements: NodeInterface,
  simpleResolvers: true,
})
export class IndicatorType extends NodeInterface {
  override readonly id: string;

  constructor(readonly stored: StoredDefinition) {
    super();
    const { publisher, definition } = stored;
    this.id = encodeNodeId({
      type: 'Indicator',
      publisher,
      key: `${definition.code}.${definition.version}`,
    });
  }

  get definition(): IndicatorDefinition {
    return this.stored.definition;
  }

  @Field(() => String)
  get code(): string {
    return this.definition.code;
  }

  @Field(() => Int)
  get version(): number {
    return this.definition.version;
  }

  @Field(() => Boolean)
  get current(): boolean {
    return this.stored.current;
  }

  @Field(() => String, {
    description: 'SHA-256 of the canonical definition: figures meet only under the same one.',
  })
  get hash(): string {
    return this.stored.hash;
  }

  @Field(() => String)
  name(@LanguageArg() language?: string): string {
    return nameIn(this.definition.names, language, this.definition.code);
  }

  @Field(() => [LocalizedTextType])
  get names(): readonly LocalizedText[] {
    return this.definition.names;
  }

  @Field(() => String, { nullable: true })
  description(@LanguageArg() language?: string): string | null {
    return textIn(this.definition.descriptions, language)?.text ?? null;
  }

  @Field(() => Measure)
  get measure(): IndicatorDefinition['measure'] {
    return this.definition.measure;
  }

  @Field(() => Unit)
  get unit(): IndicatorDefinition['unit'] {
    return this.definition.unit;
  }

  @Field(() => ConfidentialUnit, { description: 'Whom a small number could expose.' })
  get confidentialUnit(): IndicatorDefinition['confidentialUnit'] {
    return this.definition.confidentialUnit;
  }

  @Field(() => [DimensionType])
  get dimensions(): DimensionType[] {
    return this.definition.dimensions.map((dimension) => new DimensionType(dimension));
  }

  @Field(() => [IndicatorTableType], { description: 'Which dimensions may be crossed.' })
  get tables(): IndicatorTableType[] {
    return this.definition.tables.map(
      (table) =>
        new IndicatorTableType(this.dimensions.filter(({ code }) => table.some((member) => member === code))),
    );
  }
}
