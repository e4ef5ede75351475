import { istanbulTime } from '../dates/istanbulTime'
import type { Site } from '../context'
import type { ArticleParent } from '../parents'
import { absoluteUrl } from '../resolvers/absoluteUrl'
import { articleUrl } from '../resolvers/articleUrl'
import { citations } from './citations'
import { mentions } from './mentions'

export type JsonLd = Record<string, unknown>

const TYPES: Record<string, string> = {
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  background: 'BackgroundNewsArticle',
}

const authors = ({ bylines }: ArticleParent, publisher: JsonLd): JsonLd[] => {
  const people = (bylines ?? []).map(({ name, role }) => ({
    '@type': 'Person',
    name,
    ...(role && { jobTitle: role }),
  }))
  return people.length > 0 ? people : [publisher]
}

const corrections = ({ updates }: ArticleParent): JsonLd[] =>
  (updates ?? [])
    .filter(({ kind }) => kind === 'correction' || kind === 'clarification')
    .map(({ at, note, was, is }) => ({
      '@type': 'CorrectionComment',
      text: note ?? [was, is].filter(Boolean).join(' → '),
      datePublished: istanbulTime(at),
    }))

const withoutEmpty = (object: JsonLd): JsonLd =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )

/**
 * A published article → schema.org NewsArticle (Reportage, Analysis, Opinion or Background by genre),
 * ready to be printed as JSON-LD; null for a withdrawn one. Times carry Istanbul's offset, as Google
 * asks of `datePublished`. No ClaimReview: that is for fact-checks alone, and says more than we know.
 */
export function newsArticle(article: ArticleParent, site: Site): JsonLd | null {
  if (article.state === 'withdrawn' || !article.publishedAt) return null
  const url = articleUrl(site, article.slug)
  const publisher = { '@type': 'NewsMediaOrganization', name: site.name, url: site.publicUrl }
  const image = article.leadImage
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': TYPES[article.genre ?? ''] ?? 'NewsArticle',
    '@id': `${url}#article`,
    identifier: article._id,
    headline: article.headline,
    description: article.dek,
    datePublished: istanbulTime(article.publishedAt),
    dateModified: article.updatedAt && istanbulTime(article.updatedAt),
    author: authors(article, publisher),
    publisher,
    inLanguage: article.language,
    mainEntityOfPage: url,
    url,
    articleSection: article.section?.name,
    keywords: (article.tags ?? []).map(({ name }) => name),
    wordCount: article.wordCount,
    image: image && [
      {
        '@type': 'ImageObject',
        url: absoluteUrl(site, image.url),
        width: image.width,
        height: image.height,
        caption: image.caption,
        creditText: image.credit,
      },
    ],
    creativeWorkStatus: article.state === 'retracted' ? 'Retracted' : null,
    backstory: article.state === 'retracted' ? article.notice : null,
    citation: citations(article),
    correction: corrections(article),
    mentions: mentions(article),
  })
}
