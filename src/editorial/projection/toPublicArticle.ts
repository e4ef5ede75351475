import { sourcedArticle } from '@/src/editorial/sourcing/sourcedArticle'
import { idOf } from '@/src/language/ids'
import { countWords, readingMinutes } from '@/src/language/text/measure'
import { mapTexts, plainText } from '@/src/language/text/plainText'
import type { Article } from '@/src/payload-types'
import type { PublicArticle } from '@/src/published/documents'
import { onlyExisting } from '@/src/sourcing/onlyExisting'
import { rollup } from '@/src/sourcing/rollup'
import type { FieldsThat } from '@/src/workflow/articleFields'
import { toPublicAttachment } from './attachments'
import { publicAttributions } from './attributions'
import { toPublicBody } from './body'
import { cardsOf, depsOf } from './cards'
import { articleClaims } from './claims'
import { articleFacets } from './facets'
import { toPublicImage } from './pictures'
import { placed } from './placed'
import { searchTextOf } from './searchTextOf'
import { termCard } from './records'
import { publicReplies } from './replies'
import { searchWordsOf } from './searchWordsOf'
import { shownArticle, shownNames } from './shownArticle'
import type { NamedRecords, PublicationFacts } from './types'
import { versioned } from './version'

/** What is shown under another name than its own. */
type Under = {
  pinned: 'persons' | 'sources' | 'events'
  seoTitle: 'seo'
  socialTitle: 'seo'
}
/** Fields that the table calls shown and that have no key in the public document: their names stand in the error below. */
type Unshown = Exclude<FieldsThat<{ public: 'shown' }>, keyof PublicArticle | keyof Under>
type Misnamed = Exclude<Under[keyof Under], keyof PublicArticle>
const _eachIsShown: [Unshown | Misnamed] extends [never] ? true : Unshown | Misnamed = true

type Given = {
  /** The version that was approved, relations as ids. */
  article: Article
  facts: PublicationFacts
  records: NamedRecords
  /** The newsroom's name, for words in its own voice. */
  newsroom: string
  /** Where another frontend shows stories (`KUNYE_ARTICLE_URL`). */
  template?: string | null
}

/** What not every article has: a key is there only where something was written, so that no other document changes. */
const written = ({ seoTitle, socialTitle, dateline, backstory }: Article) => {
  const [title, social] = [seoTitle?.trim() || null, socialTitle?.trim() || null]
  return {
    ...((title || social) && { seo: { title, socialTitle: social } }),
    ...(dateline?.trim() && { dateline: dateline.trim() }),
    ...(backstory?.trim() && { backstory: backstory.trim() }),
  }
}

/** Of a retracted article what was told last is at the latest its retraction. */
const corrected = ({ state, updates, updatedAt }: PublicationFacts) => {
  const times = updates.flatMap(({ at, kind }) => (kind === 'correction' ? [at.getTime()] : []))
  if (state === 'retracted') times.push(updatedAt.getTime())
  return times.length > 0 ? { correctedAt: new Date(Math.max(...times)) } : {}
}

const ids = (relations: readonly unknown[] | null | undefined): string[] =>
  (relations ?? []).map(idOf).filter((id) => id !== null)

/**
 * What the public sees of an article. This is the whitelist: a field without a line here is private, and a new
 * editorial field stays so until somebody adds it. No clock, no database. For a withdrawn article there is
 * `toWithdrawnArticle`. Refuses (throws) a body that is not on the allow-list of trees.
 */
export function toPublicArticle({
  article: stored,
  facts,
  records,
  newsroom,
  template = null,
}: Given): PublicArticle {
  // Before anything is counted in it: places in the text are places in what readers get.
  const article = mapTexts(stored, plainText) as Article
  const shown = shownArticle(article, records)
  const sourced = sourcedArticle(shown)
  const existing = onlyExisting(sourced, records)
  const names = shownNames(article, shown)
  const cards = cardsOf(records)
  const image = (mediaId: string) => toPublicImage(records.media.get(mediaId))
  const attachment = (id: string) => toPublicAttachment(records.attachments.get(id))
  const attributions = publicAttributions(shown, sourced, records, newsroom)
  const language = article.language || 'tr'
  const body = toPublicBody(article.body, attributions, image, language, attachment)
  const wordCount = countWords(body.text, language)
  const printedAt = article.printedAt ? new Date(article.printedAt) : null
  const numbers = rollup(existing)
  const visible = {
    language,
    genre: article.genre ?? 'report',
    section: termCard(records.sections.get(idOf(article.section) ?? '')),
    tags: ids(article.tags).flatMap((id) => termCard(records.tags.get(id)) ?? []),
    kicker: article.kicker || null,
    headline: article.headline ?? '',
    dek: article.dek || null,
    ...written(article),
    body,
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    bylines: publicBylines(article, records),
    leadImage: image(idOf(article.leadImage) ?? ''),
    publishedAt: printedAt ?? facts.firstPublishedAt,
    printedAt,
    firstPublishedAt: facts.firstPublishedAt,
    updatedAt: facts.updatedAt,
    ...(facts.contentUpdatedAt && { contentUpdatedAt: facts.contentUpdatedAt }),
    updates: facts.updates,
    ...corrected(facts),
    claims: articleClaims(shown, existing, { records, attributions }),
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
  const searchWords = searchWordsOf(visible, spellings)
  return versioned({
    _id: article.id,
    slug: facts.slug,
    slugAliases: facts.slugAliases,
    state: facts.state,
    notice: facts.notice,
    ...placed(template, {
      ...{ id: article.id, slug: facts.slug, language, section: visible.section },
      at: visible.publishedAt,
    }),
    ...visible,
    searchWords,
    searchText: searchTextOf({ ...visible, searchWords }),
    facets: articleFacets({ ...visible, state: facts.state }),
    deps: depsOf(article, names, records),
  })
}

/** Who signs: the printed name, else the person's, else the account's name; never the account itself. */
function publicBylines(article: Article, records: NamedRecords): PublicArticle['bylines'] {
  const cards = cardsOf(records)
  return (article.bylines ?? []).flatMap((byline) => {
    const person = cards.person(byline.person)
    const name = byline.name || person?.name || records.signatures.get(idOf(byline.user) ?? '')
    return name ? [{ name, role: byline.role || null, person }] : []
  })
}
