/** The login that the public API reads with, and the address of the database for it. */
export interface ReaderLogin {
  readonly reader: { readonly role: string; readonly password: string };
  readonly readerUrl: string;
}

/**
 * The login of the public API for a database, whose address is its owner's. An address can name its login in two places, before the host and
 * among the parameters, and the parameters count first: the owner must stand in neither. Roles belong to the whole PostgreSQL server, so the
 * role's name says which database it reads.
 */
export function readerLogin(ownerUrl: string, password: string): ReaderLogin {
  const address = new URL(ownerUrl);
  const role = `veche_reader_${decodeURIComponent(address.pathname.slice(1))}`;
  // Where there is no host before the path, as for a socket, a URL holds no login there.
  address.username = '';
  address.password = '';
  address.searchParams.set('user', role);
  address.searchParams.set('password', password);
  return { reader: { role, password }, readerUrl: address.href };
}
