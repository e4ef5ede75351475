import type {
  CommentLeaf,
  CreativeWorkLeaf,
  ImageObjectLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
} from 'schema-dts'

import { absoluteUrl, articleUri, articleUrl, pageUrl } from '@/src/delivery/addresses/urls'
import type { Site } from '@/src/delivery/documents/context'
import type { ArticleParent } from '@/src/delivery/documents/parents'
import { istanbulTime } from '@/src/delivery/times'
import { namedIn, readerLanguage } from '@/src/language/readerPaths'
import type { SectionCard } from '@/src/published/documents'
import { citations } from './citations'
import { claimNode } from './claimNode'
import { corrections } from './corrections'
import { type EntityNode, entityNodes, type Setting } from './entityNodes'

const TYPES = {
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  background: 'BackgroundNewsArticle',
} as const
type Kind = (typeof TYPES)[keyof typeof TYPES] | 'NewsArticle'
/** The kinds of NewsArticle differ in nothing but their `@type`. */
type NewsArticleNode = Omit<NewsArticleLeaf, '@type'> & {
  '@context': 'https://schema.org'
  '@type': Kind
}

const kindOf = (genre: string | null | undefined): Kind =>
  new Map<string, Kind>(Object.entries(TYPES)).get(genre ?? '') ?? 'NewsArticle'

const authors = (
  { bylines, language }: ArticleParent,
  site: Site,
): (PersonLeaf | OrganizationLeaf)[] => {
  const people = (bylines ?? []).map(({ name, role, person }): PersonLeaf => ({
    '@type': 'Person',
    name,
    ...(role && { jobTitle: role }),
    url: pageUrl(site, 'author', person?.slug ?? name, language),
  }))
  if (people.length > 0) return people
  return [{ '@type': 'Organization', name: site.name, url: site.publicUrl }]
}

/** schema.org takes an address or a work; what an editor typed may be either. */
const licenceOf = (licence: string): string | CreativeWorkLeaf =>
  /^https?:\/\/\S+$/i.test(licence) ? licence : { '@type': 'CreativeWork', name: licence }

/** Headlines written for other places than the page, each once. */
const otherHeadlines = ({ seo, headline }: ArticleParent): string[] => [
  ...new Set(
    [seo?.title, seo?.socialTitle].flatMap((one) => (one && one !== headline ? [one] : [])),
  ),
]

const picture = ({ leadImage }: ArticleParent, site: Site): ImageObjectLeaf[] => {
  if (!leadImage) return []
  // The one in a form that every consumer reads, where there is one.
  const { url, width, height } = leadImage.sizes.find(({ name }) => name === 'social') ?? leadImage
  const pixels = (value: number) =>
    ({ '@type': 'QuantitativeValue', value, unitText: 'px' }) as const
  return [
    {
      '@type': 'ImageObject',
      ...(leadImage.kind === 'drawing' && { additionalType: 'https://schema.org/Drawing' }),
      url: absoluteUrl(site, url),
      contentUrl: absoluteUrl(site, url),
      width: pixels(width),
      height: pixels(height),
      ...(leadImage.caption && { caption: leadImage.caption }),
      creditText: leadImage.credit,
      ...(leadImage.licence && { license: licenceOf(leadImage.licence) }),
    },
  ]
}

/**
 * A published article → schema.org NewsArticle (Reportage, Analysis, Opinion or Background by genre),
 * ready to be printed as JSON-LD; null for a withdrawn one. Times carry Istanbul's offset, as Google
 * asks of `datePublished`; `@id` never changes. A retracted article says so in `creativeWorkStatus`, and
 * why in `correction`. `articleBody` is the plain text that the API gives as `body.text`. No ClaimReview:
 * that is for fact-checks alone, and says more than we know.
 */
export function newsArticle(article: ArticleParent, site: Site): NewsArticleNode | null {
  if (article.state === 'withdrawn' || !article.publishedAt) return null
  const url = articleUrl(site, article)
  const setting = { site, language: article.language ?? null }
  const nameOf = (term: SectionCard) => namedIn(term, readerLanguage(article.language)).name
  return withoutEmpty<NewsArticleNode>({
    '@context': 'https://schema.org',
    '@type': kindOf(article.genre),
    '@id': articleUri(site, article._id),
    identifier: article._id,
    headline: article.headline ?? '',
    alternativeHeadline: otherHeadlines(article),
    description: article.dek ?? null,
    datePublished: istanbulTime(article.publishedAt),
    dateModified: article.updatedAt ? istanbulTime(article.updatedAt) : null,
    author: authors(article, site),
    publisher: {
      ...{ '@type': 'NewsMediaOrganization', name: site.name, url: site.publicUrl },
      logo: { '@type': 'ImageObject', url: `${site.publicUrl}/icon-512.png` },
    },
    inLanguage: article.language ?? null,
    mainEntityOfPage: url,
    url,
    articleSection: article.section ? nameOf(article.section) : null,
    keywords: (article.tags ?? []).map(nameOf),
    wordCount: article.wordCount ?? null,
    dateline: article.dateline ?? null,
    articleBody: article.body?.text ?? null,
    backstory: article.backstory ?? null,
    image: picture(article, site),
    creativeWorkStatus: article.state === 'retracted' ? 'Retracted' : null,
    citation: citations(article),
    isBasedOn: documents(article),
    correction: corrections(article),
    comment: replies(article),
    about: subjects(article, setting),
    mentions: mentions(article, setting),
  })
}

/** The documents that the newsroom has read itself → `isBasedOn`, each once. One it did not see is no basis. */
function documents({ attributions }: ArticleParent): CreativeWorkLeaf[] {
  const found = new Map<string, CreativeWorkLeaf>()
  for (const { mode, label, source, url, archivedUrl } of attributions ?? []) {
    if (mode !== 'document') continue
    found.set(`${label} ${url ?? ''}`, {
      '@type': 'CreativeWork',
      name: label,
      ...(source && { publisher: { '@type': 'Organization', name: source.name } }),
      ...(url && { url }),
      ...(archivedUrl && { archivedAt: archivedUrl }),
    })
  }
  return [...found.values()]
}

/** Every person, event and claim of an article → `mentions`. */
function mentions(article: ArticleParent, setting: Setting): EntityNode[] {
  const { persons = [], events = [], claims = [], attributions = [] } = article
  const rowsOf = (id: string) => attributions.filter(({ claim }) => claim === id)
  return [
    ...entityNodes(persons, events, setting),
    ...claims.map((claim) => claimNode(claim, rowsOf(claim.id), setting)),
  ]
}

/**
 * What those who were asked for their side answered → `comment`. Whose words they are stands in
 * `creditText`: whether that is a person or an organisation is not published, so it is no `author`. Who
 * said nothing left no comment, and when they were asked is not when they answered.
 */
const replies = ({ replies: rows }: ArticleParent): CommentLeaf[] =>
  (rows ?? []).flatMap(({ from, text }) =>
    text === null ? [] : [{ '@type': 'Comment', creditText: from, text }],
  )

/** Whom and what the headline and the dek speak of, as their attributions have it → `about`. */
function subjects(
  { claims = [], attributions = [] }: ArticleParent,
  setting: Setting,
): EntityNode[] {
  const rows = attributions.filter(({ field }) => field !== 'body')
  const told = new Set(rows.map(({ claim }) => claim))
  const first = claims.filter(({ id }) => told.has(id))
  return entityNodes(
    first.flatMap(({ persons }) => persons),
    first.flatMap(({ events }) => events),
    setting,
  )
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** An object of JSON-LD without the properties that say nothing: null, undefined and empty lists. */
const withoutEmpty = <Node extends object>(node: {
  [Key in keyof Node]: Node[Key] | null
}): Node =>
  // What is left has no null, and what may be left out was optional already.
  Object.fromEntries(Object.entries(node).filter(([, value]) => !isEmpty(value))) as Node
