import {
  indicatorDefinitionSchema,
  observationSchema,
  publisherCodeSchema,
  publisherProfileSchema,
} from '@veche/domain';
import type { StoredDefinition, StoredMember, StoredObservation } from '@veche/persistence';
import { hashOf, reported, text, type Written } from './written-records.js';

export const storedDefinition = (written: Written): StoredDefinition => ({
  publisher: publisherCodeSchema.parse('gateway'),
  hash: hashOf(written),
  current: true,
  definition: indicatorDefinitionSchema.parse(written),
});

/** A published figure of the publisher `omsk`, unless another is given. */
export const storedFigure = (
  definition: Written,
  observation: Written,
  {
    publisher = 'omsk',
    ...fields
  }: Partial<Omit<StoredObservation, 'publisher'>> & { publisher?: string } = {},
): StoredObservation => ({
  publisher: publisherCodeSchema.parse(publisher),
  release: 2,
  definitionHash: hashOf(definition),
  synthetic: false,
  observation: observationSchema.parse(observation),
  ...fields,
});

export const figure = (
  definition: Written,
  region: string,
  period: string,
  value: number,
  fields: Written = {},
): StoredObservation => storedFigure(definition, reported(region, period, value, fields));

export const storedMember = (
  code: string,
  territory: string,
  state: StoredMember['state'] = 'CURRENT',
): StoredMember => ({
  code: publisherCodeSchema.parse(code),
  profile: publisherProfileSchema.parse({ names: [text('en', code)], territory }),
  url: null,
  state,
  self: false,
  lastContact: null,
  lag: null,
  apiVersion: null,
});
