/**
 * The address a reader types when none was configured: an "any address" host is reached as
 * `ownName`, an IPv6 address stands in brackets (RFC 3986, 3.2.2).
 */
export function publicUrlFor(host: string, port: number, ownName = 'localhost'): string {
  const name = host === '0.0.0.0' || host === '::' ? ownName : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
