import { codeOf, StartRefusal } from '@/src/platform/errors'
import { type Door, openDoor } from '@/src/platform/server/openDoor'

/**
 * Takes the port where the newsroom or delivery will listen (a free one for 0), and answers there from now on that it is
 * starting: 503 with Retry-After. `publicUrl` as in the environment, empty where none is given; `sockets` as `openDoor` takes it.
 * Refuses a taken port, one this user may not open, and an address this machine does not have.
 */
export async function claimPort(
  host: string,
  port: number,
  publicUrl = '',
  sockets = false,
): Promise<Door> {
  try {
    return await openDoor(host, port, publicUrl, { sockets })
  } catch (error) {
    const code = String(codeOf(error) ?? '')
    if (code === 'EADDRINUSE') {
      throw new StartRefusal({
        tr: `${port} numaralı port dolu (${host}): onu kullanan programı kapatın ya da PORT ile başka bir port verin.`,
        en: `Port ${port} is taken: stop the program that uses it, or name another one in PORT.`,
      })
    }
    if (code === 'EACCES') {
      throw new StartRefusal({
        tr: `${port} numaralı portu açma izni yok: PORT ile 1024’ten büyük bir port verin.`,
        en: `Port ${port} may not be opened by this user: name one above 1024 in PORT.`,
      })
    }
    throw new StartRefusal({
      tr: `HOST adresi bu makinede açılamıyor (${host}, ${code}): HOST değişkenini düzeltin.`,
      en: `HOST cannot be opened on this machine (${host}, ${code}): mend HOST.`,
    })
  }
}

/**
 * The address a reader types when none was configured: an "any address" host is reached as
 * `ownName`, an IPv6 address stands in brackets (RFC 3986, 3.2.2).
 */
export function publicUrlFor(host: string, port: number, ownName = 'localhost'): string {
  const name = host === '0.0.0.0' || host === '::' ? ownName : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
