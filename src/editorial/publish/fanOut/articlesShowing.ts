import type { Filter } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/language/ids'
import type { Article } from '@/src/payload-types'
import type { PublicArticle } from '@/src/published/documents'
import { facet } from '@/src/published/facets'
import { loadRecords } from '../records'
import { publicStore, type PublicStore } from '../store'
import type { FanOutRow } from './rows'

type Changed = Pick<FanOutRow, 'collection' | 'id' | 'names' | 'masking'>

/** A public article keeps no trace of a masked source: its versions do. */
const byVersions = async (req: PayloadRequest, source: string): Promise<string[]> => {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { 'version.sources': { in: [source] } },
    select: { parent: true },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs.map(({ parent }) => idOf(parent)).filter((id) => id !== null)
}

/**
 * Ids of the articles that may show a record to readers, sorted, each once; of a source that is or was masked, of all
 * articles that ever named it. Reads in the request's transaction, where it has one.
 */
export async function articlesShowing(
  req: PayloadRequest,
  { collection, id, names, masking }: Changed,
): Promise<string[]> {
  const { db, session } = await publicStore(req, { readOnly: true })
  const where: Filter<PublicArticle> =
    collection === 'users'
      ? { facets: { $in: names.map((name) => facet('byline', name)) } }
      : { deps: id }
  const shown = await db
    .collection<PublicArticle>('articles')
    .find(where, { projection: { _id: 1 }, session })
    .toArray()
  const ever = masking ? await byVersions(req, id) : []
  return [...new Set([...shown.map(({ _id }) => _id), ...ever])].sort()
}

/** Those of these records that are public now. */
export async function publicOnes(
  { db, session }: PublicStore,
  collection: 'persons' | 'sources' | 'events' | 'terms' | 'media',
  ids: readonly string[],
): Promise<string[]> {
  const found = await db
    .collection<{ _id: string }>(collection)
    .find({ _id: { $in: [...ids] } }, { projection: { _id: 1 }, session })
    .toArray()
  return found.map(({ _id }) => _id)
}

/** Ids of all records that an article would show as it stands, whether readers may be told of them or not. */
export async function recordsShownBy(req: PayloadRequest, article: Article): Promise<string[]> {
  const records = await loadRecords(req, article)
  const { persons, sources, events, media, attachments, sections, tags } = records
  return [persons, sources, events, media, attachments, sections, tags].flatMap((all) => [
    ...all.keys(),
  ])
}
