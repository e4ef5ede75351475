import { shortCode } from './shortCode'
import type { Words } from './words'

/** The languages that reader pages speak: of their own words, and of their addresses. */
export const READER_LANGUAGES = ['tr', 'en'] as const
export type ReaderLanguage = (typeof READER_LANGUAGES)[number]

/** The language of the page of a text in `language` (BCP 47): Turkish unless it is another one, which has English words. */
export const readerLanguage = (language: string | null | undefined): ReaderLanguage =>
  !language || /^tr(-|$)/i.test(language) ? 'tr' : 'en'

/** English pages stand below `/en`; Turkish ones below nothing. */
const folderOf = (language: ReaderLanguage): string => (language === 'en' ? '/en' : '')

/** The one table of the words in readers' addresses. Those of `WITH_SLUG` are followed by a slug. */
const PATH_WORDS = {
  article: { tr: 'haber', en: 'article' },
  author: { tr: 'yazar', en: 'author' },
  person: { tr: 'kisi', en: 'person' },
  source: { tr: 'kaynak', en: 'source' },
  event: { tr: 'olay', en: 'event' },
  section: { tr: 'bolum', en: 'section' },
  tag: { tr: 'etiket', en: 'tag' },
  search: { tr: 'ara', en: 'search' },
  corrections: { tr: 'duzeltmeler', en: 'corrections' },
  imprint: { tr: 'kunye', en: 'imprint' },
  short: { tr: 'h', en: 'h' },
} as const satisfies Record<string, Words>

const WITH_SLUG = ['article', 'author', 'person', 'source', 'event', 'section', 'tag'] as const
export type SlugPage = (typeof WITH_SLUG)[number]
export type PlainPage = Exclude<keyof typeof PATH_WORDS, SlugPage | 'short'>

/** What follows `?` in readers' addresses. */
export const QUERY_WORDS = {
  after: { tr: 'sonra', en: 'after' },
  kind: { tr: 'tur', en: 'kind' },
} as const satisfies Record<string, Words>

/** The path of a page about something: `/haber/bir-haber`, `/en/article/a-story`. */
export const slugPath = (page: SlugPage, slug: string, language: ReaderLanguage = 'tr'): string =>
  `${folderOf(language)}/${PATH_WORDS[page][language]}/${encodeURIComponent(slug)}`

/** The short path that stands for an article for ever: `/h/…` (see `shortCode`). */
export const shortPath = (id: string): string =>
  `/${PATH_WORDS.short.tr}/${encodeURIComponent(shortCode(id))}`

/** The path of a page of the paper's own: `/kunye`, `/en/imprint`; the front is `/` and `/en`. */
export const plainPath = (page: PlainPage | 'front', language: ReaderLanguage = 'tr'): string =>
  page === 'front'
    ? folderOf(language) || '/'
    : `${folderOf(language)}/${PATH_WORDS[page][language]}`

/**
 * What an article's address is made of; `pathLanguage` of a withdrawn one, whose language is told to nobody. `address` where it
 * stands in another frontend: from its scheme, or from `/` on.
 */
export type Placed = {
  slug: string
  language?: string | null
  pathLanguage?: string
  address?: string
}

/** Under the words of which language an article stands. */
export const pathLanguageOf = ({
  language,
  pathLanguage,
}: Pick<Placed, 'language' | 'pathLanguage'>): ReaderLanguage =>
  readerLanguage(pathLanguage ?? language)

/** The path of an article: its language decides under which words it stands. */
export const articlePath = (article: Placed): string =>
  slugPath('article', article.slug, pathLanguageOf(article))

/** Where readers find an article: in the frontend whose address it bears, else here. */
export const articleAddress = (publicUrl: string, article: Placed): string =>
  article.address && !article.address.startsWith('/')
    ? article.address
    : publicUrl + (article.address ?? articlePath(article))

/** A page that an address names. `slug` is as it was given in. */
export type ReaderAddress = Readonly<
  { language: ReaderLanguage } & (
    | { page: SlugPage | 'short'; slug: string }
    | { page: PlainPage | 'front'; slug?: undefined }
  )
>

/** The parts of a path → the page it is of, the other way round than the above; null for what is none. */
export function readerAddress(path: readonly string[]): ReaderAddress | null {
  const language = path[0] === 'en' ? 'en' : 'tr'
  const [word, slug, ...more] = language === 'en' ? path.slice(1) : path
  if (word === undefined) return { page: 'front', language }
  if (more.length > 0) return null
  for (const [page, words] of Object.entries(PATH_WORDS)) {
    if (words[language] !== word) continue
    const named = [...WITH_SLUG, 'short' as const].find((one) => one === page)
    if (named) return slug ? { page: named, slug, language } : null
    return slug === undefined ? { page: page as PlainPage, language } : null
  }
  return null
}

/** What has a name and an address in Turkish, and may have both in English. */
export type TwoNames = {
  slug: string
  name: string
  nameEn?: string | null
  slugEn?: string | null
}

/** A section or tag in the words of a page: its English name and address where it has them, else the Turkish ones. */
export const namedIn = (
  { slug, name, nameEn, slugEn }: TwoNames,
  language: ReaderLanguage,
): { slug: string; name: string } =>
  language === 'en' && nameEn ? { slug: slugEn || slug, name: nameEn } : { slug, name }
