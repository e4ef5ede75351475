import type { BodyMessage } from './bodyProblem'

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

const schemeMessage = (scheme: string): BodyMessage => ({
  tr: `“${scheme}:” ile başlayan bağlantılar kabul edilmez. http, https, mailto ya da tel kullanın.`,
  en: `Links that begin with “${scheme}:” are not accepted. Use http, https, mailto or tel.`,
})

/**
 * What is wrong with the address of a link, or null. Accepts http, https, mailto and tel, and paths
 * of this site (beginning with /, # or ?). Refuses every other scheme (`javascript:`, `data:`),
 * blanks and control characters (browsers drop them before they read the scheme), backslashes,
 * `//host`, and more than 2,048 characters.
 */
export function linkProblem(url: string): BodyMessage | null {
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
