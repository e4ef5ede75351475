import type { Change } from './Change'
import { facetKey } from './reads'

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
