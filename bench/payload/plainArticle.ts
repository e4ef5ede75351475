import type { Document } from 'mongodb'
import type { PublicArticle } from '@/src/published/documents'

const ids = (cards: readonly { id: string }[]): string[] => cards.map(({ id }) => id)

/**
 * A published article → the row of plain Payload that shows the same. `number` puts rows of the same
 * minute in the order in which they are published: Payload breaks such ties by `createdAt`.
 */
export function plainArticle(article: PublicArticle, number: number): Document {
  const { _id, slug, kicker, headline, dek, publishedAt, leadImage } = article
  return {
    ...{ _id, slug, kicker, headline, dek, publishedAt },
    html: article.body?.html ?? '',
    section: article.section && `section-${article.section.slug}`,
    tags: article.tags.map((tag) => `tag-${tag.slug}`),
    bylines: article.bylines.map(({ name, role, person }, index) => ({
      ...{ id: `${_id}b${index}`, name, role, person: person?.id },
    })),
    leadImage: leadImage && {
      ...{ url: leadImage.url, alt: leadImage.alt, credit: leadImage.credit },
      ...{ width: leadImage.width, height: leadImage.height },
    },
    claims: article.claims.map(({ id, text, kind, status, seriousness, persons, events }) => ({
      ...{ id, text, kind, status, seriousness, persons: ids(persons), events: ids(events) },
      attributions: article.attributions
        .filter(({ claim }) => claim === id)
        .map(({ id: row, mode, label, quote, source, speaker }) => ({
          ...{ id: row, mode, label, quote, source: source?.id, speaker: speaker?.id },
        })),
    })),
    sources: ids(article.sources),
    persons: ids(article.persons),
    events: ids(article.events),
    createdAt: new Date(Date.UTC(2018, 0, 1) + number),
    updatedAt: article.updatedAt,
  }
}
