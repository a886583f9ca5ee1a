import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { defaultPageSize, largestPage } from '../paging/page-request.js';

/** What a field costs that reads statements of its own, besides what it returns. */
const computed: Readonly<Record<string, number>> = {
  totals: 1000,
  comparison: 500,
  observations: 200,
  periods: 100,
  search: 200,
  cooperation: 100,
  through: 20,
};

interface Query {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What an operation may cost: one for every field, times the pages that it stands in. Every alias counts. A fragment is
 * measured once however often it is spread, so that measuring costs no more than reading the document.
 */
export function queryCost(operation: OperationDefinitionNode, query: Query): number {
  const fragments = new Map<string, number>();

  const costOfAll = ({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): number =>
    selections.reduce((sum, selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return sum + costOfField(selection, parent);
        case Kind.INLINE_FRAGMENT: {
          const type = selection.typeCondition && query.schema.getType(selection.typeCondition.name.value);
          return sum + costOfAll(selection.selectionSet, type ?? parent);
        }
        case Kind.FRAGMENT_SPREAD:
          return sum + costOfFragment(selection.name.value);
      }
    }, 0);

  const costOfFragment = (name: string): number => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    const fragment = query.document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return 0;
    const cost = costOfAll(fragment.selectionSet, query.schema.getType(fragment.typeCondition.name.value));
    fragments.set(name, cost);
    return cost;
  };

  const costOfField = (field: FieldNode, parent: GraphQLNamedType | undefined): number => {
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    const own = 1 + (computed[field.name.value] ?? 0);
    if (field.selectionSet === undefined) return own;
    const type = definition && getNamedType(definition.type);
    const paged = definition?.args.some(({ name }) => name === 'first') ?? false;
    const rows = rowsOf(field, paged, query.variables);
    return own + rows * costOfAll(field.selectionSet, isCompositeType(type) ? type : undefined);
  };

  return costOfAll(operation.selectionSet, query.schema.getQueryType() ?? undefined);
}

/** The length of the page that a field asks for. One that is out of bounds is refused where it is used, and not believed here. */
function rowsOf({ arguments: given = [] }: FieldNode, paged: boolean, variables: Query['variables']): number {
  const value = (name: string): unknown => {
    const argument = given.find((each) => each.name.value === name);
    return argument && valueFromASTUntyped(argument.value, variables);
  };
  const ids = value('ids');
  if (Array.isArray(ids)) return ids.length;
  if (!paged) return 1;
  const first = value('first');
  return Math.min(Math.max(typeof first === 'number' ? first : defaultPageSize, 1), largestPage);
}
