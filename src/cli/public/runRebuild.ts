import type { Payload } from 'payload'

import { mendEvents } from '@/src/publish/rebuild/mendEvents'
import { mendPublication } from '@/src/publish/rebuild/mendPublication'
import { rebuildPublic } from '@/src/publish/rebuild/rebuildPublic'
import { rebuildRuns } from '@/src/publish/rebuild/rebuildRuns'
import type { PublicDifference } from '@/src/publish/verify/PublicDifference'
import { noteOperation } from '../noteOperation'
import { publicationOf } from './publicationOf'
import { sayProgress } from './sayProgress'

const one = async (payload: Payload, article: string): Promise<PublicDifference[]> => {
  const { id } = await publicationOf(payload, article)
  return [...(await mendPublication(payload, id)), ...(await mendEvents(payload))]
}

const all = async (payload: Payload): Promise<PublicDifference[]> => {
  const cut = await rebuildRuns(payload).findOne({ _id: 'public' })
  if (cut?.cursor) {
    console.error('Yarıda kalan yerden sürüyor / going on where the last run was cut short')
  }
  return rebuildPublic(payload, { onArticles: sayProgress })
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
