import type { Payload, Where } from 'payload'

import { mendEvents, mendPublication } from '@/src/editorial/publish/rebuild/mend'
import { rebuildPublic, rebuildRuns } from '@/src/editorial/publish/rebuild/rebuildPublic'
import type { PublicDifference } from '@/src/editorial/publish/verify/compare'
import { isId } from '@/src/language/ids'
import type { Words } from '@/src/language/words'
import type { Publication } from '@/src/payload-types'
import { StartRefusal } from '@/src/platform/errors'
import { readArgs } from '@/src/run/args'
import { noteOperation, withPayload } from '@/src/run/withPayload'

/**
 * `kunye public rebuild [--article ID|SLUG]`: makes the public database (or one article of it, and the events) what
 * follows from publications and records, while readers read and the newsroom works; a dropped database comes back
 * whole. Names what it mended; exit code 1 when something could not be. Noted in the audit log.
 */
export async function rebuild(args: string[]): Promise<void> {
  const { values } = readArgs('public', args, { article: { type: 'string' } })
  const found = await withPayload((payload) => runRebuild(payload, values.article))
  const failed = found.filter(({ problem }) => problem === 'unbuildable')
  for (const { collection, id, problem, fields } of found) {
    const { tr, en } = PROBLEM_WORDS[problem]
    const isMended = problem !== 'unbuildable'
    const reason = isMended ? '' : `: ${fields?.[0]?.stored ?? ''}`
    console.log(`${isMended ? '✓' : '✗'} ${collection}/${id}: ${tr} / ${en}${reason}`)
  }
  console.log(`${found.length - failed.length} belge onarıldı / documents mended`)
  if (failed.length > 0) process.exitCode = 1
}

const one = async (payload: Payload, article: string): Promise<PublicDifference[]> => {
  const { id } = await publicationOf(payload, article)
  return [...(await mendPublication(payload, id)), ...(await mendEvents(payload))]
}

const all = async (payload: Payload): Promise<PublicDifference[]> => {
  const cut = await rebuildRuns(payload).findOne({ _id: 'public' })
  if (cut?.cursor) {
    console.error('Yarıda kalan yerden sürüyor / going on where the last run was cut short')
  }
  return rebuildPublic(payload, { onArticles: printProgress })
}

/**
 * Rebuilds the public half, or of it one article (by id or any address it had) and the events, with an entry in the
 * audit log before and after. Returns what was mended, and as `unbuildable` what could not be.
 */
export async function runRebuild(payload: Payload, article?: string): Promise<PublicDifference[]> {
  const what = article ?? 'kunye_public'
  const note = (to: 'begun' | 'done', said: string): Promise<void> =>
    noteOperation(payload, { action: 'rebuildPublic', record: 'kunye_public', to, what: said })
  await note('begun', what)
  const found = await (article ? one(payload, article) : all(payload))
  const failed = found.filter(({ problem }) => problem === 'unbuildable').length
  await note('done', `${what}: ${found.length - failed} ✓ ${failed} ✗`)
  return found
}

/** The publication of an article, by the article's id or any address it ever had. Refuses what was never published. */
async function publicationOf(payload: Payload, article: string): Promise<Publication> {
  const byAddress: Where = {
    or: [{ slug: { equals: article } }, { slugAliases: { in: [article] } }],
  }
  const { docs } = await payload.find({
    collection: 'publications',
    where: isId(article) ? { article: { equals: article } } : byAddress,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [publication] = docs
  if (publication && publication.state !== 'never') return publication
  throw new StartRefusal({
    tr: `${article}: bu kimlik ya da adresle yayımlanmış haber yok.`,
    en: `${article}: no published article has this id or slug.`,
  })
}

/** How many publications were gone through, on stderr; on a terminal in one line that renews itself. */
export function printProgress(done: number): void {
  const line = `${done} yayın / publications`
  process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`)
}

/** What is wrong with a public document, in words. */
export const PROBLEM_WORDS: Record<PublicDifference['problem'], Words> = {
  missing: { tr: 'eksik', en: 'missing' },
  extra: { tr: 'fazla', en: 'extra' },
  different: { tr: 'farklı', en: 'different' },
  unbuildable: { tr: 'kurulamıyor', en: 'cannot be built' },
}
