import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { exampleQuery } from './graphiql-example.js';

/** A file of the page, as it is and compressed, under a name that changes with its content. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly plain: Buffer;
  readonly gzipped: Buffer;
}

export interface GraphiqlAssets {
  readonly script: Asset;
  readonly style: Asset;
}

/** The script and the style of GraphiQL, all of it from npm and none of it from another server. Some 9 MB, read once. */
export async function graphiqlAssets(): Promise<GraphiqlAssets> {
  const { js, css, editorWorkerService, graphqlWorker, jsonWorker } =
    await import('@graphql-yoga/render-graphiql/graphiql');
  const workers = { editorWorkerService, graphql: graphqlWorker, json: jsonWorker };
  const options = { title: 'Veche', defaultQuery: exampleQuery };
  const script = `const workers = ${JSON.stringify(workers)};
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) =>
    URL.createObjectURL(new Blob([workers[label] ?? workers.editorWorkerService], { type: 'text/javascript' })),
};
${js};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify(options)});
`;
  return { script: await asset('js', 'text/javascript', script), style: await asset('css', 'text/css', css) };
}

async function asset(extension: string, type: string, content: string): Promise<Asset> {
  const plain = Buffer.from(content);
  const name = createHash('sha256').update(plain).digest('hex').slice(0, 16);
  const gzipped = await promisify(gzip)(plain);
  return { path: `/graphql/graphiql-${name}.${extension}`, type: `${type}; charset=utf-8`, plain, gzipped };
}
