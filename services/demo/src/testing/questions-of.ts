/** A query that a document shows, with the answer that it shows to it. */
export interface DocumentedQuestion {
  readonly query: string;
  readonly answer: unknown;
}

const questionAndAnswer = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;

/** The queries of a Markdown document whose answers stand right after them. */
export function questionsOf(markdown: string): DocumentedQuestion[] {
  return [...markdown.matchAll(questionAndAnswer)].map(([, query = '', answer = '']) => ({
    query,
    answer: JSON.parse(answer) as unknown,
  }));
}
