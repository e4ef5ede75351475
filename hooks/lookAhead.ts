import { ObjectId } from 'mongodb'
import type { CollectionBeforeChangeHook } from 'payload'

import { headlineAddress } from '@/hooks/setArticleSlug'
import { beginAnalysis } from '@/src/editorial/articles/analysisOf'
import { headOf } from '@/src/editorial/audit/appendAudit'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { noteLookedUp } from '@/src/editorial/database/lookedUp'
import { sessionOf } from '@/src/editorial/database/transactions'
import { publicationCache } from '@/src/editorial/publish/publications'
import { hasAutosave } from '@/src/editorial/articles/autosaved'
import { beginFreeSlug } from '@/src/editorial/publish/slugs'
import { lookForYoungPreview } from '@/src/editorial/publish/writePublication'
import { actorOf } from '@/src/workflow/actor'
import { permitOf } from '@/src/workflow/permit'

type Found = {
  publications: object[]
  autosaves: object[]
  'audit-log': { seq: number; hash: string }[]
}

/** What a collection has of the article, under the collection's name: a transaction takes no `$unionWith`. */
const beside = (from: keyof Found, $match: object, pipeline: object[]) => ({
  $lookup: { from, pipeline: [{ $match }, ...pipeline], as: from },
})

/**
 * Looks up in one command what the hooks of a save would ask for one after the other, in its own transaction, and has its text
 * looked through meanwhile. Each of them asks by itself where this has not.
 */
export const lookAhead: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const [session, actor] = [await sessionOf(req), actorOf(req.user)]
  if (!session || !actor || permitOf(req.context)) return data
  await beginAnalysis(req, data)
  const id = operation === 'update' ? String(originalDoc?.id ?? '') : ''
  if (!ObjectId.isValid(id)) return data
  const chain = `article:${id}`
  const _id = new ObjectId(id)
  const looking = lookForYoungPreview(req, id)
  const address = headlineAddress(data, originalDoc)
  if (address !== null) await beginFreeSlug(req, id, address)
  const [found] = await editorialDatabase(req.payload)
    .collection('articles')
    .aggregate<Found>(
      [
        { $match: { _id } },
        { $project: { _id: 1 } },
        beside('publications', { article: _id }, [{ $project: { _id: 1 } }]),
        beside('autosaves', { user: new ObjectId(actor.id), article: id }, [
          { $project: { _id: 1 } },
        ]),
        beside('audit-log', { chain }, [
          { $sort: { seq: -1 } },
          { $limit: 1 },
          { $project: { _id: 0, seq: 1, hash: 1 } },
        ]),
      ],
      { session },
    )
    .toArray()
    .finally(() => looking)
  if (!found) return data
  if (found.publications.length === 0) (await publicationCache(req))?.set(id, null)
  noteLookedUp(session, headOf(chain), found['audit-log'][0] ?? null)
  noteLookedUp(session, hasAutosave(actor.id, id), found.autosaves.length > 0)
  return data
}
