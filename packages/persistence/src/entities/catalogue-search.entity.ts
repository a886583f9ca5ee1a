import { defineEntity, p } from '@mikro-orm/core';
import { code, codes, publicSchema, publisher } from './columns.js';

const CatalogueSearchSchema = defineEntity({
  name: 'CatalogueSearchRow',
  tableName: 'catalogue_search',
  schema: publicSchema,
  properties: {
    publisher: publisher,
    type: code.primary(),
    id: code.primary(),
    nameSort: code,
    /** Folded, whole. */
    names: codes,
    /** Folded, whole: other names, abbreviations, identifiers, numbers. */
    aliases: codes,
    /** Every folded word once, with the weight of the best text that it stands in. */
    words: p.text().columnType('tsvector'),
  },
  indexes: [{ name: 'catalogue_search_words', properties: ['words'], type: 'gin' }],
});

/** What a node is found by when somebody searches; narrow, and apart from the records. */
export class CatalogueSearchRow extends CatalogueSearchSchema.class {}
CatalogueSearchSchema.setClass(CatalogueSearchRow);
