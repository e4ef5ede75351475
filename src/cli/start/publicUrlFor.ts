/**
 * The address a reader types when none was configured: an "any address" host is reached as
 * localhost, an IPv6 address stands in brackets (RFC 3986, 3.2.2).
 */
export function publicUrlFor(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
