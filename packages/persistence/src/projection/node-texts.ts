import type { CatalogueNode, LocalizedText } from '@veche/domain';

/**
 * What a text is to its node, best first (the weights of a PostgreSQL text vector): `A` a name, `B` another name, an
 * abbreviation or a number, `C` what is said of it, `D` a sentence of its source.
 */
export type TextWeight = 'A' | 'B' | 'C' | 'D';

export interface NodeText {
  readonly weight: TextWeight;
  /** As it was written. */
  readonly text: string;
}

/** Every text that a node is searched by, as its publisher signed it. */
export function nodeTexts(node: CatalogueNode): readonly NodeText[] {
  return [
    ...weighted('A', namesOf(node)),
    ...weighted('B', otherNamesOf(node)),
    ...weighted('C', [...saidOf(node), ...node.statements.map(({ text }) => text)]),
    ...weighted(
      'D',
      [...node.sources, ...node.statements.map(({ source }) => source)].map(({ quote }) => quote),
    ),
  ];
}

const weighted = (weight: TextWeight, texts: readonly string[]): NodeText[] =>
  texts.map((text) => ({ weight, text }));

const textsOf = (texts: readonly LocalizedText[]): string[] => texts.map(({ text }) => text);

function namesOf(node: CatalogueNode): string[] {
  switch (node.type) {
    case 'Organization':
    case 'Project':
    case 'Event':
      return textsOf(node.names);
    case 'Document':
      return textsOf(node.titles);
    case 'Agreement':
      return node.subject === null ? [] : [node.subject.text];
    case 'Funder':
    case 'Funding':
      return [];
  }
}

function otherNamesOf(node: CatalogueNode): string[] {
  switch (node.type) {
    case 'Organization':
      return [
        ...textsOf(node.aliases),
        ...node.identifiers.flatMap(({ scheme, code }) => [code, `${scheme}-${code}`]),
      ];
    case 'Project':
      return textsOf(node.aliases);
    case 'Document':
      return node.number === null ? [] : [node.number];
    case 'Event':
    case 'Agreement':
    case 'Funder':
    case 'Funding':
      return [];
  }
}

function saidOf(node: CatalogueNode): string[] {
  switch (node.type) {
    case 'Event':
      return [
        ...textsOf(node.topics),
        ...(node.locality === null ? [] : [node.locality.text]),
        ...(node.venue === null ? [] : [node.venue]),
        ...node.participations.map(({ asWritten }) => asWritten),
      ];
    case 'Project':
      return node.participations.map(({ asWritten }) => asWritten);
    case 'Agreement':
      return node.parties.map(({ asWritten }) => asWritten);
    case 'Document':
      return node.commitments.map(({ text }) => text.text);
    case 'Organization':
    case 'Funder':
    case 'Funding':
      return [];
  }
}
