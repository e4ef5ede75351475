import { sourcedArticle } from '@/src/newsroom/sourcedArticle'
import type { Article } from '@/src/payload-types'
import type { PublicArticle } from '@/src/public/documents'
import { onlyExisting } from '@/src/sourcing/onlyExisting'
import { rollup } from '@/src/sourcing/rollup'
import { countWords } from '@/src/text/countWords'
import { readingMinutes } from '@/src/text/readingMinutes'
import { idOf } from '@/src/workflow/idOf'
import { articleClaims } from './articleClaims'
import { articleFacets } from './articleFacets'
import { cardsOf } from './cardsOf'
import { depsOf } from './depsOf'
import type { NamedRecords } from './NamedRecords'
import { publicAttributions } from './publicAttributions'
import { publicBylines } from './publicBylines'
import { publicReplies } from './publicReplies'
import { searchWordsOf } from './searchWordsOf'
import { shownArticle } from './shownArticle'
import { shownNames } from './shownNames'
import type { Told } from './Told'
import { toPublicBody } from './toPublicBody'
import { toPublicImage } from './toPublicImage'
import { versioned } from './versioned'

type Given = {
  /** The version that was approved, relations as ids. */
  article: Article
  told: Told
  records: NamedRecords
  /** The newsroom's name, for words in its own voice. */
  newsroom: string
}

const settingOf = (record: { slug?: string | null; name: string } | undefined) =>
  record?.slug ? { slug: record.slug, name: record.name } : null

/** What not every article has: a key is there only where something was written, so that no other document changes. */
const written = ({ seoTitle, socialTitle, dateline, backstory }: Article) => {
  const [title, social] = [seoTitle?.trim() || null, socialTitle?.trim() || null]
  return {
    ...((title || social) && { seo: { title, socialTitle: social } }),
    ...(dateline?.trim() && { dateline: dateline.trim() }),
    ...(backstory?.trim() && { backstory: backstory.trim() }),
  }
}

const ids = (relations: readonly unknown[] | null | undefined): string[] =>
  (relations ?? []).map(idOf).filter((id) => id !== null)

/**
 * What the public sees of an article. This is the whitelist: a field without a line here is private, and a new
 * editorial field stays so until somebody adds it. No clock, no database. For a withdrawn article there is
 * `toWithdrawnArticle`. Refuses (throws) a body that is not on the allow-list of trees.
 */
export function toPublicArticle({ article, told, records, newsroom }: Given): PublicArticle {
  const shown = shownArticle(article, records)
  const names = shownNames(article, shown)
  const cards = cardsOf(records)
  const image = (mediaId: string) => toPublicImage(records.media.get(mediaId))
  const attributions = publicAttributions(shown, records, newsroom)
  const shownIds = attributions.map(({ id }) => id)
  const body = toPublicBody(article.body, shownIds, image)
  const language = article.language || 'tr'
  const wordCount = countWords(body.text, language)
  const printedAt = article.printedAt ? new Date(article.printedAt) : null
  const numbers = rollup(onlyExisting(sourcedArticle(shown), records))
  const visible = {
    language,
    genre: article.genre ?? 'report',
    section: settingOf(records.sections.get(idOf(article.section) ?? '')),
    tags: ids(article.tags).flatMap((id) => settingOf(records.tags.get(id)) ?? []),
    kicker: article.kicker || null,
    headline: article.headline ?? '',
    dek: article.dek || null,
    ...written(article),
    body,
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    bylines: publicBylines(article, records),
    leadImage: image(idOf(article.leadImage) ?? ''),
    publishedAt: printedAt ?? told.firstPublishedAt,
    printedAt,
    firstPublishedAt: told.firstPublishedAt,
    updatedAt: told.updatedAt,
    updates: told.updates,
    claims: articleClaims(shown, records),
    attributions,
    sources: cards.all(cards.source, names.sources),
    persons: cards.all(cards.person, names.persons),
    events: cards.all(cards.event, names.events),
    replies: publicReplies(article, records),
    sourcing: {
      claims: numbers.claims,
      namedSentenceShare: numbers.namedSentenceShare,
      namedSources: numbers.namedSources,
      independentOrigins: numbers.independentOrigins,
    },
    translationOf: idOf(article.translationOf),
    related: ids(article.related),
  }
  const spellings = names.persons
    .flatMap((id) => records.persons.get(id)?.names ?? [])
    .map(({ value }) => value)
  return versioned({
    _id: article.id,
    slug: told.slug,
    slugAliases: told.slugAliases,
    state: told.state,
    notice: told.notice,
    ...visible,
    searchWords: searchWordsOf(visible, spellings),
    facets: articleFacets({ ...visible, state: told.state }),
    deps: depsOf(article, names, records),
  })
}
