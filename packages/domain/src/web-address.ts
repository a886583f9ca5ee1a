import * as z from 'zod';

/** The address of a page on the web. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'a web address starts with http:// or https://, such as https://example.org/page',
});
