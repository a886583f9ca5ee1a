import { defineEntity, p } from '@mikro-orm/core';
import type { FigureTable } from '@veche/exchange';

const schema = defineEntity({
  name: 'ReportedFigures',
  tableName: 'reported_figures',
  schema: 'hub_private',
  properties: {
    ordinal: p.integer().primary().autoincrement(false),
    indicator: p.string(),
    version: p.integer(),
    figures: p.json<FigureTable>(),
    loadedAt: p.datetime(),
  },
});

/** One table of figures as the network's files report it: unchecked, unpublished, and private until a release says otherwise. */
export class ReportedFigures extends schema.class {}
schema.setClass(ReportedFigures);
