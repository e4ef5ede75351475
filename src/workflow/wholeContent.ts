import { CONTENT_FIELDS } from './articleFields'

type Doc = Record<string, unknown>

/** Nothing, in the shape of what is there now: a list stays a list, a group a group. */
const emptied = (value: unknown): unknown => {
  if (Array.isArray(value)) return []
  if (typeof value !== 'object' || value === null || 'root' in value) return null
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]))
}

/**
 * Every content field as it was `then`. A field that was absent is emptied: a version does not hold what had never
 * been filled in, and so what was added since would stay. Pure.
 */
export const wholeContent = (then: Doc, now: Doc): Doc =>
  Object.fromEntries(
    CONTENT_FIELDS.filter((field) => field in then || field in now).map((field) => [
      field,
      then[field] ?? emptied(now[field]),
    ]),
  )
