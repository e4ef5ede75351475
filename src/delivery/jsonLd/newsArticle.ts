import type {
  CreativeWorkLeaf,
  ImageObjectLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
} from 'schema-dts'
import { istanbulTime } from '../dates/istanbulTime'
import { articleUri } from '../articleUri'
import type { Site } from '../context'
import type { ArticleParent } from '../parents'
import { absoluteUrl } from '../resolvers/absoluteUrl'
import { articleUrl } from '../resolvers/articleUrl'
import { entityUrl } from '../resolvers/entityUrl'
import { citations } from './citations'
import { corrections } from './corrections'
import { documents } from './documents'
import { mentions } from './mentions'
import { replies } from './replies'
import { subjects } from './subjects'
import { withoutEmpty } from './withoutEmpty'

const TYPES = {
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  background: 'BackgroundNewsArticle',
} as const
type Kind = (typeof TYPES)[keyof typeof TYPES] | 'NewsArticle'
/** The kinds of NewsArticle differ in nothing but their `@type`. */
export type NewsArticleNode = Omit<NewsArticleLeaf, '@type'> & {
  '@context': 'https://schema.org'
  '@type': Kind
}

const kindOf = (genre: string | null | undefined): Kind =>
  new Map<string, Kind>(Object.entries(TYPES)).get(genre ?? '') ?? 'NewsArticle'

const authors = ({ bylines }: ArticleParent, site: Site): (PersonLeaf | OrganizationLeaf)[] => {
  const people = (bylines ?? []).map(({ name, role, person }): PersonLeaf => ({
    '@type': 'Person',
    name,
    ...(role && { jobTitle: role }),
    ...(person && { url: entityUrl(site, 'kisi', person.slug) }),
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
      url: absoluteUrl(site, url),
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
  const url = articleUrl(site, article.slug)
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
    publisher: { '@type': 'NewsMediaOrganization', name: site.name, url: site.publicUrl },
    inLanguage: article.language ?? null,
    mainEntityOfPage: url,
    url,
    articleSection: article.section?.name ?? null,
    keywords: (article.tags ?? []).map(({ name }) => name),
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
    about: subjects(article, site),
    mentions: mentions(article, site),
  })
}
