import { registerEnumType } from 'type-graphql';

/** A GraphQL enum of the vocabulary's own values. */
export function enumOf<T extends string>(
  name: string,
  values: readonly T[],
  descriptions: { readonly description: string; readonly values?: Partial<Record<T, string>> },
): Readonly<Record<T, T>> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(object, {
    name,
    description: descriptions.description,
    valuesConfig: Object.fromEntries(
      Object.entries(descriptions.values ?? {}).map(([value, description]) => [
        value,
        { description: String(description) },
      ]),
    ) as Partial<Record<T, { description: string }>>,
  });
  return object;
}
