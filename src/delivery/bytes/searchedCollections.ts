import type { Document } from 'mongodb'

import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { type Asking, idOf, rawRows } from './asking'
import { isNothing, refuse, TYPE, typeFound, valueOf } from './bson'
import { dateAt } from './leaves'
import { rowsTogether } from './rowsTogether'

const PUBLISHED = Buffer.from('publishedAt')

/** As much of an article as a list needs; all else stays bytes. */
export type RawArticle = { _id: string; publishedAt: Date | null; bytes: Buffer }

const rawArticle = (bytes: Buffer): RawArticle => {
  const at = valueOf(bytes, 0, PUBLISHED)
  const publishedAt = typeFound === TYPE.date ? dateAt(bytes, at) : null
  return publishedAt || isNothing(typeFound)
    ? { _id: idOf(bytes, 0), publishedAt, bytes }
    : refuse()
}

/** Pages of twenty, of which a list shows a few lines. */
const MOST_TOGETHER = 320

/** Of a find by ids alone, as those have them that an index has found, the ids; null of any other. */
const idsAlone = (filter: Document, { sort, limit }: Document): string[] | null => {
  const { _id: { $in: ids } = {}, ...others } = filter
  const isAll = Array.isArray(ids) && limit === ids.length && sort === undefined
  return isAll && Object.keys(others).length === 0 ? ids : null
}

/**
 * What makes the collections that one operation's searches ask, with the articles they find left as bytes. Searches that ask at the same time for
 * what an index has found are one command.
 */
export function searchedCollections(): (asking: Asking) => PublicCollections {
  const byKeys = new Map<string, ReturnType<typeof rowsTogether>>()
  const together = (projection: Document): ReturnType<typeof rowsTogether> => {
    const keys = Object.keys(projection).join()
    const made =
      byKeys.get(keys) ?? rowsTogether('articles', '_id', () => projection, MOST_TOGETHER)
    byKeys.set(keys, made)
    return made
  }
  return (asking) => {
    const noting = asking.tracked()
    const rowsOf = async (filter: Document, options: Document): Promise<Buffer[]> => {
      const ids = options.projection && idsAlone(filter, options)
      if (!ids) return rawRows(asking, 'articles', filter, options)
      return [...(await together(options.projection)(asking, ids)).values()]
    }
    const find = (filter: Document, options: Document) => ({
      toArray: async () => (await rowsOf(filter, options)).map(rawArticle),
    })
    const articles = new Proxy(noting.articles, {
      get: (target, key) => (key === 'find' ? find : Reflect.get(target, key)),
    })
    return new Proxy(noting, {
      get: (target, key) => (key === 'articles' ? articles : Reflect.get(target, key)),
    })
  }
}
