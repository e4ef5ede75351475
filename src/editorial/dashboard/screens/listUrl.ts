import type { Where } from 'payload'

const flatten = (value: unknown, path: string): [string, string][] => {
  if (Array.isArray(value)) {
    return value.flatMap((inner, index) => flatten(inner, `${path}[${index}]`))
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}[${key}]`))
  }
  return [[path, String(value)]]
}

/**
 * Address of the article list with a filter. The list's filter panel reads `or` of `and` of conditions only, so a
 * condition inside an inner `or` is multiplied out.
 */
export function listUrl(where: Where): string {
  const query = new URLSearchParams(
    flatten({ or: branches(where).map((and) => ({ and })) }, 'where'),
  )
  return `/admin/collections/articles?${query.toString()}`
}

const branches = (where: Where): Where[][] =>
  Object.entries(where).reduce<Where[][]>(
    (sofar, [key, value]) => {
      const parts: Where[] = Array.isArray(value) ? value : []
      const next: Where[][] =
        key === 'or'
          ? parts.flatMap(branches)
          : key === 'and'
            ? parts.reduce<Where[][]>((all, part) => cross(all, branches(part)), [[]])
            : [[{ [key]: value } as Where]]
      return cross(sofar, next)
    },
    [[]],
  )

const cross = (a: Where[][], b: Where[][]): Where[][] =>
  a.flatMap((left) => b.map((right) => [...left, ...right]))
