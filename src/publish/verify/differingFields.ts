import { MOST_FIELDS, type FieldDifference } from './PublicDifference'

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
