import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'

import type { Newsroom, StaffUser } from '@/tests/support/newsroom'

export type Outcome = 'whole' | 'nothing' | 'half'

const LIMIT_MS = 30_000
const SCRIPT = new URL('./publishOnce.ts', import.meta.url).pathname

/**
 * Starts a publication in a process of its own and kills it (-9) `afterMs` after it began, or as soon as it says that
 * it is done. Returns how long it lived (ms).
 */
async function publishAndKill(
  articleId: string,
  editorId: string,
  afterMs: number,
): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, articleId, editorId], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const ended = once(child, 'exit')
  const early = ended.then(() => Promise.reject(new Error('publishOnce.ts ended by itself')))
  await Promise.race([once(child.stdout, 'data'), early])
  const started = performance.now()
  child.stdin.write('go\n')
  await Promise.race([once(child.stdout, 'data'), sleep(afterMs), early])
  const lived = performance.now() - started
  early.catch(() => undefined)
  child.kill('SIGKILL')
  await ended
  return lived
}

/** What a publication left behind: all of it, nothing of it, or (never) a part. */
async function leftBehind({ payload, stored }: Newsroom, articleId: string): Promise<Outcome> {
  const client = await MongoClient.connect(process.env.PUBLIC_DATABASE_URI ?? '')
  try {
    const where = { article: { equals: articleId } }
    const counts = [
      (await stored(articleId)).stage === 'published' ? 1 : 0,
      (await payload.count({ collection: 'publications', where })).totalDocs,
      (await payload.count({ collection: 'publication-snapshots', where })).totalDocs,
      (
        await payload.count({
          collection: 'audit-log',
          where: { ...where, action: { equals: 'publish' } },
        })
      ).totalDocs,
      await client.db().collection<{ _id: string }>('articles').countDocuments({ _id: articleId }),
      await client.db().collection('slugs').countDocuments({ article: articleId }),
    ]
    if (counts.every((count) => count === 1)) return 'whole'
    return counts.every((count) => count === 0) ? 'nothing' : 'half'
  } finally {
    await client.close()
  }
}

/** Kills `times` publications at moments spread over their whole duration, and says what each left behind. */
export async function killedPublications(
  newsroom: Newsroom,
  { reporter, editor }: Record<'reporter' | 'editor', StaffUser>,
  times: number,
): Promise<Record<Outcome, number>> {
  const outcomes: Record<Outcome, number> = { whole: 0, nothing: 0, half: 0 }
  // The first one is let finish: its duration says over what time the others are spread.
  let whole = LIMIT_MS
  for (let index = 0; index < times; index += 1) {
    const article = await newsroom.file(reporter, `Yarıda kesilen yayın ${index}`, ['Metin.'])
    await newsroom.act(reporter, article, 'submit')
    await newsroom.act(editor, article, 'approve')
    const afterMs = index === 0 ? LIMIT_MS : (whole * (index - 1)) / Math.max(1, times - 2)
    const lived = await publishAndKill(article.id, editor.id, afterMs)
    if (index === 0) whole = lived
    // A killed client's transaction is ended by the server; until then its writes are invisible anyway.
    outcomes[await leftBehind(newsroom, article.id)] += 1
  }
  return outcomes
}
