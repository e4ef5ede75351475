import type { IncomingHttpHeaders } from 'node:http'

import type { Words } from '@/src/language/words'
import { networkOf } from './request'

const lastOf = (line: string | string[] | undefined): string =>
  [line ?? []].flat().join(',').split(',').at(-1)?.trim() ?? ''

/** `for=` of the element that the nearest proxy added (RFC 7239, 4): an address, bracketed with its port, or a name of no meaning. */
const forOf = (element: string): string => {
  const given = element.split(';').find((pair) => /^\s*for=/i.test(pair)) ?? ''
  return given
    .slice(given.indexOf('=') + 1)
    .replaceAll('"', '')
    .trim()
}

/**
 * For whom somebody in front says that he asks, where that is not believed: no proxy of ours is declared
 * (`trustedProxies` 0), or one is and tells it in another header than X-Forwarded-For, the only one that is read. Null
 * where nobody says so, or it is believed. Whoever sends it may have made it up; a proxy of ours writes the last entry.
 */
export function claimedClient(headers: IncomingHttpHeaders, trustedProxies: number): string | null {
  const chain = headers['x-forwarded-for']
  if (chain !== undefined) return trustedProxies > 0 ? null : networkOf(lastOf(chain))
  const real = headers['x-real-ip']
  if (real !== undefined) return networkOf(lastOf(real))
  const { forwarded } = headers
  return forwarded === undefined ? null : networkOf(forOf(lastOf(forwarded)))
}

/** As `CLIENT_HEADER`, for whom a proxy that nobody declared says that it asks (`src/platform/server/client.ts`); absent where none does. */
export const CLAIMED_HEADER = 'x-kunye-claimed'

const HOUR_MS = 3_600_000
const KEY = Symbol.for('kunye.proxyWarning')
/** Of the whole process: the server sees them, and the worker tells the other processes. */
const holder = globalThis as { [KEY]?: { seenAt: number; saidAt: number } }

const WORDS: Words = {
  tr: 'Uyarı: istekler bir vekil sunucudan (proxy) geliyor, ama KUNYE_TRUSTED_PROXIES bunu söylemiyor: herkes tek adres sayılıyor. Sizin vekil sunucunuzsa KUNYE_TRUSTED_PROXIES=1 verin (önünde birden çok varsa kaç taneyse) ve istemciyi `X-Forwarded-For` ile bildirsin (docs/operations.md); öyle bir sunucunuz yoksa bu satıra bakmayın',
  en: 'warning: requests come by a proxy that KUNYE_TRUSTED_PROXIES does not tell of: everybody is counted as one address. If it is yours, set KUNYE_TRUSTED_PROXIES=1 (or how many stand in the way), and let it name the client in `X-Forwarded-For` (docs/operations.md); if you have none, somebody made the header up',
}

const write = ({ tr, en }: Words): void => void process.stderr.write(`! ${tr} / ${en}\n`)

/**
 * Notices that clients are named whom nobody told us to believe (`claimedClient`): without a word all of them would be one
 * address to the limits. Says so once an hour, and stands for an hour after the last of them. `now` in ms.
 */
export const proxyWarning = {
  seen(now = performance.now(), say: (words: Words) => void = write): void {
    const { saidAt = -Infinity } = holder[KEY] ?? {}
    const isDue = now - saidAt >= HOUR_MS
    holder[KEY] = { seenAt: now, saidAt: isDue ? now : saidAt }
    if (isDue) say(WORDS)
  },
  stands(now = performance.now()): boolean {
    const { seenAt = -Infinity } = holder[KEY] ?? {}
    return now - seenAt < HOUR_MS
  },
}
