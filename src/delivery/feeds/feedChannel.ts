import type { Site } from '@/src/delivery/documents/context'
import { pageUrl } from '@/src/delivery/addresses/urls'
import type { FeedArticle } from './feedArticle'
import { type FeedFormat, type FeedOf, feedPath } from '@/src/language/feedPaths'

/** What a feed says of itself. Texts are text. */
export type FeedChannel = Readonly<{
  title: string
  description: string
  /** The page of which this is the feed. */
  home: string
  /** BCP 47, of the feed's own words. */
  language: string
  /** When anything in it changed last; the epoch where it is empty, so that it stays the same. */
  updated: Date
  links: Readonly<Record<FeedFormat, string>>
  /** Where its changes are told (WebSub). */
  hub?: string
}>

type Card = { slug: string; name: string }
/** What a feed is limited to, as an article of it names it; a kind without a row does not compile. */
const CARDS: Readonly<Record<FeedOf['kind'], (article: FeedArticle) => readonly Card[]>> = {
  section: ({ section }) => (section ? [section] : []),
  tag: ({ tags }) => tags,
  person: ({ persons }) => persons,
}

const nameOf = ({ kind, slug }: FeedOf, article: FeedArticle | undefined): string =>
  (article && CARDS[kind](article).find((card) => card.slug === slug)?.name) ?? slug

/** The feed of everything, or of one section, tag or person (`of`), whose `articles` are given newest first. */
export function feedChannel(
  of: FeedOf | null,
  articles: readonly FeedArticle[],
  site: Site,
): FeedChannel {
  const about = of && nameOf(of, articles[0])
  const link = (format: FeedFormat): string => site.publicUrl + feedPath({ format, of })
  const times = articles.map(({ updatedAt, publishedAt }) => updatedAt ?? publishedAt)
  return {
    title: about === null ? site.name : `${site.name}: ${about}`,
    description: about === null ? 'En yeni haberler' : `${about}: en yeni haberler`,
    home: of?.kind === 'person' ? pageUrl(site, 'person', of.slug) : `${site.publicUrl}/`,
    language: 'tr',
    ...(site.hub && { hub: site.hub }),
    updated: new Date(Math.max(0, ...times.map((time) => time?.getTime() ?? 0))),
    links: {
      'rss.xml': link('rss.xml'),
      'atom.xml': link('atom.xml'),
      json: link('json'),
      ninjs: link('ninjs'),
    },
  }
}
