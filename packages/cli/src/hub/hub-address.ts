import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import type { Say } from '../language/say.js';

export const defaultHub = 'http://localhost:4001';

/**
 * The address of the hub that a user gave. Without https only the machine itself is accepted, unless the user says that the network
 * between is safe: tokens and person keys would cross it in the open.
 */
export function hubAddress(given: string, plainHttp: boolean, say: Say): URL {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new Failure(
      'INVALID_HUB',
      exitCode.usage,
      say('hub.invalidAddress', { address: withoutSecrets(given) }),
    );
  if (url.protocol === 'http:' && !plainHttp && !isThisMachine(url.hostname))
    throw new Failure('PLAIN_HTTP', exitCode.usage, say('hub.plainHttp', { host: url.host }));
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function isThisMachine(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
  );
}

/** An address as a message repeats it: without a password that somebody put into it. */
function withoutSecrets(given: string): string {
  return given.replace(/\/\/[^/@]*@/, '//…@').slice(0, 200);
}
