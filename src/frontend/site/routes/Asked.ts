import type { SiteWords } from '../words'

/** What a page is asked for: in which words, about what, from where on, and what else follows the `?`. */
export type Asked = Readonly<{
  words: SiteWords
  /** '' of a page without one. */
  slug: string
  after: string | undefined
  query: Record<string, string | string[] | undefined>
}>
