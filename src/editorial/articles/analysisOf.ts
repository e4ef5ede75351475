import { dequal } from 'dequal'
import type { PayloadRequest } from 'payload'

import { lookedUpAs, noteLookedUp, takeLookedUp } from '@/src/editorial/database/lookedUp'
import { sessionOf } from '@/src/editorial/database/transactions'
import { searchedTexts } from '@/src/editorial/entities/searched'
import { lookThrough } from '@/src/editorial/threads/lookThrough'
import { foundBy } from '@/src/language/text/foundBy'
import { CONTENT_FIELDS } from '@/src/workflow/articleFields'
import type { Article } from '@/src/payload-types'
import { analyseArticle } from '@/src/sourcing/findings'
import { querySpeller } from '@/src/sourcing/spelling/speller'
import type { SourcedEntities, Sourcing } from '@/src/sourcing/types'
import { runInThread } from '@/src/editorial/threads/runInThread'
import { loadEntities } from '@/src/editorial/sourcing/sourcingOf'
import { sourcedArticle } from '@/src/editorial/sourcing/sourcedArticle'

/**
 * Counts and open findings of an article as it stands, and its number of words; the same on every save and inside every
 * transition. `known`: whom it names, where the caller has looked them up already. A long text is looked through in a thread: see `runInThread` for its refusals.
 */
export async function analysisOf(
  req: PayloadRequest,
  given: Partial<Article>,
  known?: SourcedEntities,
): Promise<{ sourcing: Sourcing; words: number }> {
  const article = sourcedArticle(given)
  const entities = known ?? (await loadEntities(req, given))
  const letters = article.body.length + article.headline.length + article.dek.length
  return runInThread(
    { task: 'analyseArticle', letters, who: String(req.user?.id ?? 'system') },
    (one: { article: typeof article; entities: typeof entities }) =>
      analyseArticle(one, querySpeller),
    { article, entities },
  )
}

type Analysed = { entities: SourcedEntities; sourcing: Sourcing; words: number }
type Begun<Given, Found> = { of: Given; found: Promise<Found> }
const ANALYSIS = lookedUpAs<Begun<Partial<Article>, Analysed> | null>('analysis')
const KEYS = lookedUpAs<Begun<Searched, string[]> | null>('keys')
type Searched = ReturnType<typeof searchedTexts>
const nothing = () => Promise.resolve(null)

/** The address follows the headline while the text is looked through: its keys are put to the others. */
const searchedIn = (article: Partial<Article>): Searched =>
  searchedTexts('articles', { ...article, slug: null })

/**
 * Begins to look through the article of a save while the database is asked for what the save needs besides; comes back when it
 * knows whom the article names. `analysisOfSave` and `keysOfSave` have what came of it, errors too. Without a transaction nothing is begun.
 */
export async function beginAnalysis(req: PayloadRequest, article: Partial<Article>): Promise<void> {
  const session = await sessionOf(req)
  if (!session) return
  const entities = await loadEntities(req, article)
  const [sourced, found] = [sourcedArticle(article), searchedIn(article)]
  const letters = sourced.body.length + sourced.headline.length + sourced.dek.length
  const looked = runInThread(
    { task: 'lookThrough', letters, who: String(req.user?.id ?? 'system') },
    (one: Parameters<typeof lookThrough>[0]) => lookThrough(one, querySpeller),
    { article: sourced, entities, found },
  )
  const analysed = looked.then(({ sourcing, words }) => ({ entities, sourcing, words }))
  const keys = looked.then((all) => all.keys)
  // A save that is refused meanwhile waits for neither.
  for (const one of [analysed, keys]) one.catch(() => undefined)
  noteLookedUp(session, ANALYSIS, { of: article, found: analysed })
  noteLookedUp(session, KEYS, { of: found, found: keys })
}

/** Whom the article of a save names and what is seen in it: what was begun, where it is of the same content, else worked out now. */
export async function analysisOfSave(
  req: PayloadRequest,
  article: Partial<Article>,
): Promise<Analysed> {
  const begun = await takeLookedUp(await sessionOf(req), ANALYSIS, nothing)
  const isSame = CONTENT_FIELDS.every(
    (field) => field === 'slug' || Object.is(begun?.of[field], article[field]),
  )
  if (begun && isSame) return begun.found
  const entities = await loadEntities(req, article)
  return { entities, ...(await analysisOf(req, article, entities)) }
}

/** The keys of the article of a save (see `foundBy`) where they were begun for the same texts, else null. */
export async function keysOfSave(
  req: PayloadRequest,
  article: Partial<Article>,
): Promise<string[] | null> {
  const begun = await takeLookedUp(await sessionOf(req), KEYS, nothing)
  if (!begun || !dequal(begun.of, searchedIn(article))) return null
  const ofAddress = foundBy({ names: [], texts: article.slug ? [article.slug] : [] })
  return [...new Set([...(await begun.found), ...ofAddress])]
}
