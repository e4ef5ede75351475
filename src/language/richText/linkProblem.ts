import type { Words } from '@/src/language/words'

const SCHEMES = ['http', 'https', 'mailto', 'tel']
const LONGEST = 2048

const needsHost = (scheme: string): boolean => scheme === 'http' || scheme === 'https'

const parses = (url: string): boolean => {
  try {
    const { hostname, username } = new URL(url)
    // https://apa.az@kotu.example shows one site and leads to another.
    return hostname !== '' && username === ''
  } catch {
    return false
  }
}

const schemeMessage = (scheme: string): Words => ({
  tr: `“${scheme}:” ile başlayan bağlantılar kabul edilmez. http, https, mailto ya da tel kullanın.`,
  en: `Links that begin with “${scheme}:” are not accepted. Use http, https, mailto or tel.`,
})

/**
 * What is wrong with the address of a link, or null. Accepts http, https, mailto and tel, and paths
 * of this site (beginning with /, # or ?). Refuses every other scheme (`javascript:`, `data:`),
 * blanks and control characters (browsers drop them before they read the scheme), backslashes,
 * `//host`, and more than 2,048 characters.
 */
export function linkProblem(url: string): Words | null {
  if (url === '') return { tr: 'Bağlantının adresi boş.', en: 'The link has no address.' }
  if (url.length > LONGEST) {
    return { tr: 'Bağlantının adresi çok uzun.', en: 'The address of the link is too long.' }
  }
  if (/[\s\\\p{C}]/u.test(url)) {
    return {
      tr: 'Bağlantının adresinde boşluk, ters bölü ya da görünmez karakter olamaz.',
      en: 'The address of a link may not hold blanks, backslashes or invisible characters.',
    }
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme !== undefined) {
    if (!SCHEMES.includes(scheme)) return schemeMessage(scheme)
    if (!needsHost(scheme) || (/^https?:\/\//i.test(url) && parses(url))) return null
    return { tr: 'Bağlantının adresi okunamıyor.', en: 'The address of the link cannot be read.' }
  }
  if (/^[/#?]/.test(url) && !url.startsWith('//')) return null
  return {
    tr: 'Adresin başına https:// ekleyin (site içi adresler / ile başlar).',
    en: 'Put https:// before the address (addresses within the site begin with /).',
  }
}

/** Addresses that only lead on, and the parameter that says where to. */
const DETOURS: readonly { host: RegExp; path: RegExp; names: readonly string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, names: ['q', 'url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\/$/, names: ['url'] },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, path: /^\/(?:l\.php)?$/, names: ['u'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, names: ['q'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/redir\/redirect$/, names: ['url'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, names: ['url'] },
]
const MOST_DETOURS = 5

const parse = (address: string): URL | null => {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

const leadsTo = (url: URL): URL | null => {
  const detour = DETOURS.find(
    ({ host, path }) => host.test(url.hostname) && path.test(url.pathname),
  )
  const target = detour?.names.map((name) => url.searchParams.get(name)).find(Boolean)
  const next = target ? parse(target) : null
  return next && /^https?:$/.test(next.protocol) ? next : null
}

/**
 * An address without what a search engine or a mail service wrapped round it (Google, Outlook's safe links …), five deep at
 * most; as it was written where there is nothing to take off, and where it is no whole address.
 */
export function withoutDetours(address: string): string {
  let url = parse(address)
  let led = address
  for (let step = 0; url !== null && step < MOST_DETOURS; step += 1) {
    url = leadsTo(url)
    if (url) led = url.href
  }
  return led
}
