import net from 'node:net'
import { StartRefusal } from '@/src/db/StartRefusal'
import { codeOf } from '@/src/db/codeOf'

/**
 * Finds out whether the newsroom may listen there and returns the port (a free one for 0).
 * Refuses a taken port, one this user may not open, and an address this machine does not have.
 */
export async function claimPort(host: string, port: number): Promise<number> {
  const probe = net.createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject)
      probe.listen({ port, host, exclusive: true }, () => resolve())
    })
    const address = probe.address()
    return typeof address === 'object' && address ? address.port : port
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
  } finally {
    await new Promise((resolve) => probe.close(resolve))
  }
}
