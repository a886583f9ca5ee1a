import type { GraphiqlAssets } from './graphiql-assets.js';

/** What the page may load and reach: this server and nothing else. The editor makes its workers from blobs, and styles as it goes. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  'worker-src blob:',
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL for the schema at this address. */
export function graphiqlPage({ script, style }: GraphiqlAssets): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Veche</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${style.path}">
    <script src="${script.path}" defer></script>
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The API itself does not: POST a query to this address.</noscript>
    <div id="root"></div>
  </body>
</html>
`;
}
