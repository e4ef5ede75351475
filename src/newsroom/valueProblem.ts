import { isInstant } from '@/src/text/isInstant'

export type WhereProblem = { path: string; tr: string; en: string }

const LONGEST = 2_000
const LONGEST_SEARCH = 200
/** A whole headline can be searched for; each word is one regular expression on every document. */
const MOST_WORDS = 20
const SEARCHES = new Set(['like', 'not_like', 'contains'])
const ID = /^[0-9a-f]{24}$/i

const problem = (path: string, tr: string, en: string): WhereProblem => ({ path, tr, en })

/** What is wrong with one value of a filter on a field of this type (see `fieldTypeAt`), or null. */
export function valueProblem(
  path: string,
  type: string | undefined,
  operator: string,
  value: unknown,
): WhereProblem | null {
  if (value === null || value === undefined || value === 'null') return null
  if (typeof value === 'object' && !(value instanceof Date) && !('_bsontype' in value)) {
    return problem(
      path,
      'tek bir değer olmalı, nesne ya da liste değil',
      'takes one value, no object or list',
    )
  }
  if (typeof value === 'string') {
    if (value.includes('\0'))
      return problem(path, 'NUL karakteri içeremez', 'cannot hold a NUL character')
    const searched = SEARCHES.has(operator)
    if (
      value.length > (searched ? LONGEST_SEARCH : LONGEST) ||
      (searched && value.split(/\s+/).length > MOST_WORDS)
    ) {
      return problem(
        path,
        `en çok ${LONGEST_SEARCH} karakter ve ${MOST_WORDS} sözcük aranır`,
        `is searched with ${LONGEST_SEARCH} characters and ${MOST_WORDS} words at most`,
      )
    }
  }
  if (type === 'date' && !isInstant(value)) {
    return problem(
      path,
      'ISO 8601 tarihi olmalı: 2026-02-28 ya da 2026-02-28T10:00:00Z',
      'takes an ISO 8601 date: 2026-02-28 or 2026-02-28T10:00:00Z',
    )
  }
  if (type === 'number' && (value === '' || !Number.isFinite(Number(value)))) {
    return problem(path, 'sayı olmalı', 'takes a number')
  }
  if (type === 'checkbox' && !/^(true|false)$/.test(String(value))) {
    return problem(path, 'true ya da false olmalı', 'takes true or false')
  }
  // That nothing is `equal` to what is no id is an answer; every other operator would drop the condition.
  if (type === 'id' && operator !== 'equals' && !ID.test(String(value))) {
    return problem(
      path,
      '24 onaltılık haneli bir kimlik olmalı',
      'takes an id of 24 hexadecimal digits',
    )
  }
  return null
}
