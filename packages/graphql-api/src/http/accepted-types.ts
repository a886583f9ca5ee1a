/** Whether a client asks for a page to look at, as browsers do when a person opens an address. */
export function acceptsHtml(accept: string | undefined): boolean {
  return mediaTypes(accept).includes('text/html');
}

/** Whether a client names the media type of GraphQL over HTTP. */
export function acceptsGraphqlResponse(accept: string | undefined): boolean {
  return mediaTypes(accept).includes('application/graphql-response+json');
}

function mediaTypes(accept: string | undefined): string[] {
  return (accept ?? '').split(',').map((range) => range.split(';')[0]?.trim().toLowerCase() ?? '');
}

/** Whether a client can read gzip (RFC 9110, §12.5.3). */
export function acceptsGzip(acceptEncoding: string | readonly string[] | undefined): boolean {
  return String(acceptEncoding ?? '')
    .split(',')
    .some((coding) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding));
}
