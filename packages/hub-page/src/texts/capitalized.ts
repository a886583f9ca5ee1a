/** A name as it begins a line: definitions write names as within a sentence. */
export function capitalized(name: string): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase() + name.slice(first.length);
}
