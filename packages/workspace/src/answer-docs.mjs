// Writes the running gateway's answer behind every query of a document: `npm run answers -- README.md` while `npm start` runs.
// A query is a block of graphql, its answer the block of json right after it. A test of the demo holds the two together.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-tool.mjs';

const gateway = `http://localhost:${process.env.PORT ?? 4000}/graphql`;
const questionAndAnswer = /(```graphql\n)([\s\S]*?)(```\n\n```json\n)[\s\S]*?(```)/g;

for (const name of process.argv.slice(2)) {
  const file = join(root, name);
  const text = readFileSync(file, 'utf8');
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(questionAndAnswer)) {
    const [whole, open, query, between, close] = match;
    parts.push(text.slice(end, match.index), open, query, between, `${compact(await ask(query))}\n`, close);
    end = match.index + whole.length;
  }
  writeFileSync(file, parts.join('') + text.slice(end));
}

async function ask(query) {
  const response = await fetch(gateway, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
  return data;
}

/** JSON in which whatever fits stands on one line. */
function compact(value, indent = '', room = 110) {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ').replaceAll('[ ]', '[]');
  if (typeof value !== 'object' || value === null || line.length + indent.length <= room) return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item) => inner + compact(item, inner, room))
    : Object.entries(value).map(
        ([key, item]) => `${inner}${JSON.stringify(key)}: ${compact(item, inner, room - key.length - 4)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}
