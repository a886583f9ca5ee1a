/** Where a URL points, without its login: `127.0.0.1:5432/veche`. */
export function databasePlace(url: string): string {
  if (!URL.canParse(url)) return 'the address in DATABASE_URL, which is no URL';
  const { host, pathname } = new URL(url);
  return `${host === '' ? 'a local socket' : host}${decodeURIComponent(pathname)}`;
}
