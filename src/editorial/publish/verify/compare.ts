import { idOf } from '@/src/language/ids'
import type { Publication } from '@/src/payload-types'

type Document = { _id: string }

/** Stored documents of one collection against those that should be there, field by field; `_v` alone proves nothing. */
export function compareDocuments(
  collection: string,
  expected: readonly Document[],
  stored: readonly Document[],
): PublicDifference[] {
  const found = new Map(stored.map((document) => [document._id, document]))
  const wanted = new Set(expected.map(({ _id }) => _id))
  return [
    ...expected.flatMap((document): PublicDifference[] => {
      const id = document._id
      const there = found.get(id)
      if (!there) return [{ collection, id, problem: 'missing' }]
      const fields = differingFields(document, there)
      return fields.length > 0 ? [{ collection, id, problem: 'different', fields }] : []
    }),
    ...stored
      .filter(({ _id }) => !wanted.has(_id))
      .map(({ _id }): PublicDifference => ({ collection, id: _id, problem: 'extra' })),
  ]
}

const ABSENT = Symbol('absent')
const SHOWN = 80

/** By its name, not `instanceof`: a value may come from another realm than this module. */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

const isRecord = (value: unknown): value is Record<string, unknown> => kindOf(value) === 'Object'

const short = (value: unknown): string => {
  if (value === ABSENT) return '—'
  const text = JSON.stringify(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text
}

const entriesOf = (value: unknown): Map<string, unknown> =>
  new Map(Object.entries(isRecord(value) || Array.isArray(value) ? value : {}))

const same = (expected: unknown, stored: unknown): boolean =>
  kindOf(expected) === 'Date' && kindOf(stored) === 'Date'
    ? Number(expected) === Number(stored)
    : Object.is(expected, stored)

function* walk(path: string, expected: unknown, stored: unknown): Generator<FieldDifference> {
  const both = [expected, stored]
  if (!both.every(isRecord) && !both.every(Array.isArray)) {
    if (!same(expected, stored)) {
      yield { path, expected: short(expected), stored: short(stored) }
    }
    return
  }
  const [wanted, found] = [entriesOf(expected), entriesOf(stored)]
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    // The database stores undefined as null.
    const should = wanted.has(key) ? (wanted.get(key) ?? null) : ABSENT
    const is = found.has(key) ? found.get(key) : ABSENT
    yield* walk(path === '' ? key : `${path}.${key}`, should, is)
  }
}

/**
 * The fields in which a stored document differs from the expected one, at most `most`, deepest paths ("persons.0.name").
 * Types count (a date is not its text), the order of keys does not. Pure.
 */
export function differingFields(
  expected: object,
  stored: object,
  most = MOST_FIELDS,
): FieldDifference[] {
  const found: FieldDifference[] = []
  for (const difference of walk('', expected, stored)) {
    found.push(difference)
    if (found.length === most) break
  }
  return found
}

/** Where two documents differ: the path of a field, and its values as short JSON (`—` where there is none). */
type FieldDifference = { path: string; expected: string; stored: string }

/** So many fields of a document are named; one that differs in more is another document. */
export const MOST_FIELDS = 200

/** One public document that is not as publications and records say it has to be. */
export type PublicDifference = {
  collection: string
  id: string
  /** `unbuildable`: nobody can say how it has to be; the reason stands in `fields`. */
  problem: 'missing' | 'extra' | 'different' | 'unbuildable'
  /** Of a different one: at most `MOST_FIELDS`. */
  fields?: FieldDifference[]
}

/** An article whose documents cannot be worked out, as a difference that says why. */
export function unbuildable(
  publication: Publication,
  error: unknown,
): { article: string; problem: PublicDifference } {
  const article = idOf(publication.article) ?? publication.id
  const reason = error instanceof Error ? error.message : String(error)
  return {
    article,
    problem: {
      collection: 'articles',
      id: article,
      problem: 'unbuildable',
      fields: [{ path: 'publication', expected: publication.id, stored: reason }],
    },
  }
}
