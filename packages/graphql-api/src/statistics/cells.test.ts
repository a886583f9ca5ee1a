import { indicatorDefinitionSchema } from '@veche/domain';
import { personsServed } from '../testing/founding-definitions.js';
import { ArgumentError } from '../errors/argument-error.js';
import { cellsOf } from './cells.js';

const definition = indicatorDefinitionSchema.parse(personsServed);

function refusal(asked: Parameters<typeof cellsOf>[1]): unknown {
  try {
    return cellsOf(definition, asked);
  } catch (error) {
    return error instanceof ArgumentError ? error.extensions : error;
  }
}

describe('the cells that a query asks for', () => {
  it('hold a dimension to its codes, which goes before breaking it down', () => {
    const where = [{ dimension: 'SEX', codes: ['F', 'F'] }];
    expect(cellsOf(definition, { by: ['SEX'], where })).toEqual({
      by: [],
      where: [{ dimension: 'SEX', codes: ['F'] }],
    });
  });

  it('may name the total of a dimension that is not crossed with another', () => {
    const where = [{ dimension: 'SEX', codes: ['_T'] }];
    expect(cellsOf(definition, { by: ['TARGET_GROUP'], where })).toEqual({ by: ['TARGET_GROUP'], where });
  });

  it('name a dimension once, and at least one of its codes', () => {
    const sex = { dimension: 'SEX', codes: ['F'] };
    expect(refusal({ where: [sex, sex] })).toMatchObject({
      code: 'BAD_DIMENSION',
      argument: 'where[1].dimension',
    });
    expect(refusal({ where: [{ dimension: 'SEX', codes: [] }] })).toEqual({
      code: 'BAD_CODE',
      argument: 'where[0].codes',
      valid: ['_T', 'F', 'M'],
    });
  });

  it('stand in one table', () => {
    const where = [{ dimension: 'SEX', codes: ['F'] }];
    expect(refusal({ by: ['TARGET_GROUP'], where })).toMatchObject({ code: 'BAD_CROSSING', argument: 'by' });
    expect(refusal({ where: [...where, { dimension: 'TARGET_GROUP', codes: ['PRISON_LEAVER'] }] })).toEqual({
      code: 'BAD_CROSSING',
      argument: 'where',
      valid: ['the total alone', 'TARGET_GROUP', 'SEX'],
    });
  });
});
