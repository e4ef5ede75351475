import type { Site } from '../context'
import { articleUri } from '../articleUri'
import { absoluteUrl } from '../resolvers/absoluteUrl'
import { articleUrl } from '../resolvers/articleUrl'
import { entityUrl } from '../resolvers/entityUrl'
import type { FeedArticle } from './FeedArticle'
import { feedContent } from './feedContent'
import { feedWords } from './feedWords'

export type FeedCategory = Readonly<{
  kind: 'section' | 'genre' | 'tag' | 'person'
  name: string
  term: string
}>
/** One article as every format of feed tells it. Texts are text, `content` is HTML, dates are moments. */
export type FeedEntry = Readonly<{
  id: string
  /** An IRI that never changes. */
  uri: string
  url: string
  title: string
  /** The dek, or the notice of a retraction; empty where there is neither. */
  summary: string
  content: string
  language: string
  authors: readonly { name: string; url: string | null }[]
  categories: readonly FeedCategory[]
  image: string | null
  published: Date
  updated: Date
}>

/** An article that is live or retracted → its entry. Without bylines the newsroom is the author. */
export function feedEntry(article: FeedArticle, site: Site): FeedEntry {
  const { section, genre, tags, persons, bylines, leadImage, language } = article
  const published = article.publishedAt ?? new Date(0)
  const words = feedWords(language)
  const retraction = `${words.retracted}: ${article.notice ?? ''}`
  const category =
    (kind: FeedCategory['kind']) =>
    ({ slug, name }: { slug: string; name: string }): FeedCategory => ({ kind, name, term: slug })
  const authors = bylines.map(({ name, person }) => ({
    name,
    url: person && entityUrl(site, 'kisi', person.slug),
  }))
  return {
    id: article._id,
    uri: articleUri(site, article._id),
    url: articleUrl(site, article.slug),
    title: article.headline ?? '',
    summary: article.state === 'retracted' ? retraction : (article.dek ?? ''),
    content: feedContent(article, site),
    language: language ?? 'tr',
    authors: authors.length > 0 ? authors : [{ name: site.name, url: site.publicUrl }],
    categories: [
      ...(section ? [section] : []).map(category('section')),
      ...(genre ? [{ slug: genre, name: genre }] : []).map(category('genre')),
      ...tags.map(category('tag')),
      ...persons.map(category('person')),
    ],
    image: leadImage && absoluteUrl(site, leadImage.url),
    published,
    updated: article.updatedAt ?? published,
  }
}
