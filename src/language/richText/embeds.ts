import type { Words } from '@/src/language/words'
import { linkProblem } from './linkProblem'

type EmbedKind = 'video' | 'post' | 'map' | 'audio'
type Provider = {
  /** As readers know it. */
  name: string
  kind: EmbedKind
  /** Hosts without "www." and "m.". */
  hosts: readonly string[]
  /** What an address of one video, post or map looks like behind its host, with its question and what follows `#`. */
  path: RegExp
}

/** Whose videos, posts and maps may stand in a text: the one list. Nothing is ever fetched from them by us. */
export const PROVIDERS = {
  youtube: {
    ...{ name: 'YouTube', kind: 'video', hosts: ['youtube.com', 'youtu.be'] },
    path: /^\/(?:watch\?(?:.*&)?v=|shorts\/|live\/)?[\w-]{11}(?:[?&/]|$)/,
  },
  vimeo: {
    ...{ name: 'Vimeo', kind: 'video', hosts: ['vimeo.com'] },
    path: /^\/(?:[\w-]+\/)*\d{5,}/,
  },
  dailymotion: {
    ...{ name: 'Dailymotion', kind: 'video', hosts: ['dailymotion.com', 'dai.ly'] },
    path: /^\/(?:video\/)?[a-z\d]{6,}/,
  },
  x: {
    ...{ name: 'X', kind: 'post', hosts: ['x.com', 'twitter.com'] },
    path: /^\/\w{1,15}\/status\/\d+/,
  },
  bluesky: {
    ...{ name: 'Bluesky', kind: 'post', hosts: ['bsky.app'] },
    path: /^\/profile\/[^/?]+\/post\/\w+/,
  },
  instagram: {
    ...{ name: 'Instagram', kind: 'post', hosts: ['instagram.com'] },
    path: /^\/(?:[\w.]+\/)?(?:p|reel)\/[\w-]+/,
  },
  facebook: {
    ...{ name: 'Facebook', kind: 'post', hosts: ['facebook.com', 'fb.watch'] },
    path: /^\/[^?]+|^\/(?:watch|permalink\.php)\/?\?/,
  },
  tiktok: {
    ...{ name: 'TikTok', kind: 'video', hosts: ['tiktok.com'] },
    path: /^\/@[\w.]+\/video\/\d+/,
  },
  telegram: {
    ...{ name: 'Telegram', kind: 'post', hosts: ['t.me'] },
    path: /^\/(?:s\/)?\w+\/\d+/,
  },
  openstreetmap: {
    ...{ name: 'OpenStreetMap', kind: 'map', hosts: ['openstreetmap.org'] },
    path: /^\/./,
  },
  googleMaps: {
    ...{
      name: 'Google Maps',
      kind: 'map',
      hosts: ['google.com', 'google.com.tr', 'maps.app.goo.gl'],
    },
    path: /^\/maps[/?@]|^\/[\w-]{10,}$/,
  },
  spotify: {
    ...{ name: 'Spotify', kind: 'audio', hosts: ['open.spotify.com'] },
    path: /^\/(?:intl-\w+\/)?(?:episode|show|track|album)\/\w+/,
  },
  soundcloud: {
    ...{ name: 'SoundCloud', kind: 'audio', hosts: ['soundcloud.com'] },
    path: /^\/[\w-]+\/[\w-]+/,
  },
} as const satisfies Record<string, Provider>

export type ProviderKey = keyof typeof PROVIDERS
export type Embed = { provider: ProviderKey; name: string; kind: EmbedKind }

/** Whose an address is, and what stands there; null where it is of nobody in the list, or not of one video, post or map. */
export function embedOf(address: string): Embed | null {
  if (linkProblem(address) !== null || !address.startsWith('https://')) return null
  const url = new URL(address)
  if (url.port !== '') return null
  const host = url.hostname.replace(/^(?:www|m)\./, '')
  const found = Object.entries(PROVIDERS).find(
    ([, { hosts, path }]) =>
      (hosts as readonly string[]).includes(host) &&
      path.test(url.pathname + url.search + url.hash),
  )
  return found
    ? { provider: found[0] as ProviderKey, name: found[1].name, kind: found[1].kind }
    : null
}

const NAMES = Object.values(PROVIDERS)
  .map(({ name }) => name)
  .join(', ')

/** Why an address may not be embedded, or null. */
export function embedProblem(address: string): Words | null {
  const problem = linkProblem(address)
  if (problem !== null) return problem
  if (embedOf(address) !== null) return null
  return {
    tr: `Bu adres gömülemez. Tek bir videonun, paylaşımın ya da haritanın https:// ile başlayan adresi olmalı; tanınan yerler: ${NAMES}. Başka bir yere bağlantı verin.`,
    en: `This address cannot be embedded. It must be the https:// address of one video, post or map; known are: ${NAMES}. Put a link to anything else.`,
  }
}
