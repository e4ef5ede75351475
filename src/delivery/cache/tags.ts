import type { Change } from '@/src/platform/database/followChanges'
import { facetKey } from './reads'

/**
 * What an answer rests on (keys of `Reads`) → tags for purging: `articles:id` for a document,
 * `articles:slug=x` for one asked by its slug (also where there is none yet), and `articles` for
 * every list, filtered or not, since who purges knows what was written, not which filters it meets.
 */
export function tagsOf(keys: Iterable<string>): string[] {
  const tags = new Set<string>()
  for (const key of keys) tags.add(tagOf(key))
  return [...tags]
}

const [ID, SLUG, ALIAS] = ['_id=', 'slug=', 'slugAliases='] as const

// By hand, not by a pattern: it is done for each document of each answer.
const tagOf = (key: string): string => {
  const slash = key.indexOf('/')
  if (slash < 0) return key
  const collection = key.slice(0, slash)
  const path = slash + 1
  if (key.startsWith(ID, path)) return `${collection}:${key.slice(path + ID.length)}`
  if (key.startsWith(SLUG, path)) return `${collection}:${key.slice(path)}`
  if (key.startsWith(ALIAS, path)) return `${collection}:slug=${key.slice(path + ALIAS.length)}`
  return collection
}

const textsAt = (value: unknown, path: string[]): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => textsAt(one, path))
  const [key, ...rest] = path
  if (key === undefined) return typeof value === 'string' ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return textsAt(Reflect.get(value, key), rest)
}

/**
 * What an answer may rest on (see `Reads`) that a change touches: the collection, the document's id, and
 * every facet it has afterwards among `paths`. What it had before need not be known: an answer that
 * showed the document noted its id when it read it, and one that did not loses nothing by its leaving
 * (counts, which do, rest on the whole collection).
 */
export function touchedKeys(
  { collection, id, document }: Change,
  paths: ReadonlySet<string>,
): string[] {
  return [
    collection,
    facetKey(collection, { path: '_id', value: id }),
    ...[...paths].flatMap((path) =>
      textsAt(document, path.split('.')).map((value) => facetKey(collection, { path, value })),
    ),
  ]
}
