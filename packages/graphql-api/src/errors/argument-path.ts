import {
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type VariableNode,
} from 'graphql';

/**
 * Where a literal or a variable stands in the arguments of its field, as `where[0].codes[1]`; null where it is in none.
 * The first use counts where a variable is used several times.
 */
export function argumentPathOf(document: DocumentNode, sought: (node: ASTNode) => boolean): string | null {
  let found: string | null = null;
  visit(document, {
    enter(node, key, parent, path, ancestors) {
      if (found !== null || !sought(node)) return;
      found = pathFrom([...ancestors, parent, node].filter((step) => step !== undefined));
    },
  });
  return found;
}

/** A predicate for the uses of a variable, apart from its definition. */
export function usesVariable(name: string): (node: ASTNode) => boolean {
  return (node): node is VariableNode => node.kind === Kind.VARIABLE && node.name.value === name;
}

/** The operation that a request asks for: the named one, or the only one. */
export function operationIn(
  document: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode | null {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operations.find((each) => name === undefined || each.name?.value === name) ?? null;
}

function pathFrom(steps: readonly (ASTNode | readonly ASTNode[])[]): string | null {
  const start = steps.findLastIndex((step) => 'kind' in step && step.kind === Kind.ARGUMENT);
  if (start === -1) return null;
  let path = '';
  steps.slice(start).forEach((step, index, list) => {
    if (!('kind' in step)) return;
    if (step.kind === Kind.ARGUMENT) path = step.name.value;
    if (step.kind === Kind.OBJECT_FIELD) path += `.${step.name.value}`;
    const inside = list[index - 2];
    if (inside !== undefined && 'kind' in inside && inside.kind === Kind.LIST) {
      path += `[${inside.values.findIndex((value) => value === step)}]`;
    }
  });
  return path;
}
