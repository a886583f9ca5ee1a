import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * How many fields of an operation stand above one another. Introspection counts as one: GraphQL limits it itself. A
 * fragment is measured once however often it is spread.
 */
export function queryDepth(operation: OperationDefinitionNode, document: DocumentNode): number {
  const fragments = new Map<string, number>();

  const depthOf = ({ selections }: SelectionSetNode): number =>
    Math.max(
      0,
      ...selections.map((selection) => {
        switch (selection.kind) {
          case Kind.FIELD:
            if (selection.name.value.startsWith('__') || selection.selectionSet === undefined) return 1;
            return 1 + depthOf(selection.selectionSet);
          case Kind.INLINE_FRAGMENT:
            return depthOf(selection.selectionSet);
          case Kind.FRAGMENT_SPREAD:
            return depthOfFragment(selection.name.value);
        }
      }),
    );

  const depthOfFragment = (name: string): number => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    const depth = fragment?.kind === Kind.FRAGMENT_DEFINITION ? depthOf(fragment.selectionSet) : 0;
    fragments.set(name, depth);
    return depth;
  };

  return depthOf(operation.selectionSet);
}
