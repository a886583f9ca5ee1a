import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large an operation is, with every fragment counted wherever it is spread. */
export interface OperationSize {
  /** Fields of Query or Mutation itself. */
  readonly rootFields: number;
  readonly aliases: number;
  readonly fields: number;
}

const nothing: OperationSize = { rootFields: 0, aliases: 0, fields: 0 };

/** Measures an operation. A fragment is measured once however often it is spread, so that measuring costs no more than reading. */
export function operationSize(operation: OperationDefinitionNode, document: DocumentNode): OperationSize {
  const fragments = new Map<string, OperationSize>();

  const sizeOf = (set: SelectionSetNode | undefined): OperationSize =>
    (set?.selections ?? []).reduce((sum, selection) => {
      switch (selection.kind) {
        case Kind.FIELD: {
          const inside = sizeOf(selection.selectionSet);
          const alias = selection.alias === undefined ? 0 : 1;
          return plus(sum, { rootFields: 1, aliases: inside.aliases + alias, fields: inside.fields + 1 });
        }
        case Kind.INLINE_FRAGMENT:
          return plus(sum, sizeOf(selection.selectionSet));
        case Kind.FRAGMENT_SPREAD:
          return plus(sum, sizeOfFragment(selection.name.value));
      }
    }, nothing);

  const sizeOfFragment = (name: string): OperationSize => {
    const known = fragments.get(name);
    if (known) return known;
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    const size = fragment?.kind === Kind.FRAGMENT_DEFINITION ? sizeOf(fragment.selectionSet) : nothing;
    fragments.set(name, size);
    return size;
  };

  return sizeOf(operation.selectionSet);
}

function plus(a: OperationSize, b: OperationSize): OperationSize {
  return {
    rootFields: a.rootFields + b.rootFields,
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
  };
}
