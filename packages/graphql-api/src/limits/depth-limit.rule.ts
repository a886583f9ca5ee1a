import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** A validation rule: no field deeper than `most` below the operation. Introspection has its own limit in GraphQL. */
export function depthLimit(most: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, (name) => context.getFragment(name) ?? null, new Map());
      if (depth <= most) return;
      context.reportError(
        new GraphQLError(`The query is ${depth} levels deep; ask for at most ${most}.`, {
          nodes: operation,
          extensions: { code: 'QUERY_TOO_DEEP', valid: `at most ${most} levels` },
        }),
      );
    },
  });
}

/** How many fields stand above one another; a fragment is measured once, and one within itself counts as nothing. */
function depthOf(
  { selections }: SelectionSetNode,
  fragment: (name: string) => FragmentDefinitionNode | null,
  measured: Map<string, number>,
): number {
  const depths = selections.map((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        if (selection.name.value.startsWith('__') || selection.selectionSet === undefined) return 1;
        return 1 + depthOf(selection.selectionSet, fragment, measured);
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet, fragment, measured);
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        const known = measured.get(name);
        if (known !== undefined) return known;
        measured.set(name, 0);
        const definition = fragment(name);
        const depth = definition === null ? 0 : depthOf(definition.selectionSet, fragment, measured);
        measured.set(name, depth);
        return depth;
      }
    }
  });
  return Math.max(0, ...depths);
}
