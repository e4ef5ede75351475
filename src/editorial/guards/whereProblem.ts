import type { FlattenedField } from 'payload'

import type { Words } from '@/src/language/words'
import { isObject } from '@/src/language/isObject'
import { VALUE_RULES } from './valueRules'

const MOST_CONDITIONS = 500
const DEEPEST = 10
const MANY = new Set(['in', 'not_in', 'all'])
const PLACES = new Set(['near', 'within', 'intersects'])

const problem = (path: string, tr: string, en: string): WhereProblem => ({ path, tr, en })

function conditionProblem(
  path: string,
  type: string | undefined,
  operator: string,
  value: unknown,
) {
  const at = `${path}.${operator}`
  if (PLACES.has(operator)) return problem(at, 'burada kullanılamaz', 'cannot be used here')
  if (operator === 'exists') return valueProblem(at, 'checkbox', operator, value)
  if (!MANY.has(operator)) return valueProblem(at, type, operator, value)
  const values: unknown[] =
    typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value]
  for (const one of values) {
    const found = valueProblem(at, type, operator, typeof one === 'string' ? one.trim() : one)
    if (found) return found
  }
  return null
}

/**
 * What is wrong with a filter (Payload's `where`), or null. Payload answers some of these with a 500 and drops others
 * from the filter, which then lets more through than was asked for. Unknown fields and operators are Payload's to refuse.
 */
export function whereProblem(
  where: unknown,
  collection: string,
  fieldsOf: FieldsOf,
): WhereProblem | null {
  const fields = fieldsOf(collection)
  let conditions = 0
  const check = (part: unknown, path: string, depth: number): WhereProblem | null => {
    if (!isObject(part)) return problem(path, 'bir koşul olmalı', 'must be a condition')
    if (depth > DEEPEST) return problem(path, 'fazla iç içe', 'is nested too deeply')
    for (const [key, value] of Object.entries(part)) {
      const at = `${path}.${key}`
      if (/^(and|or)$/i.test(key) && Array.isArray(value)) {
        for (const [index, one] of value.entries()) {
          const found = check(one, `${at}.${index}`, depth + 1)
          if (found) return found
        }
        continue
      }
      if (!isObject(value))
        return problem(at, 'bir işleç olmalı (equals, in …)', 'takes an operator (equals, in …)')
      for (const [operator, operand] of Object.entries(value)) {
        conditions += 1
        if (conditions > MOST_CONDITIONS)
          return problem(
            path,
            `en çok ${MOST_CONDITIONS} koşul`,
            `takes ${MOST_CONDITIONS} conditions at most`,
          )
        const found = conditionProblem(at, fieldTypeAt(fields, key, fieldsOf), operator, operand)
        if (found) return found
      }
    }
    return null
  }
  return where === undefined || where === null ? null : check(where, 'where', 0)
}

type WhereProblem = Words & { path: string }

const LONGEST = 2_000
const LONGEST_SEARCH = 200
/** A whole headline can be searched for; each word is one regular expression on every document. */
const MOST_WORDS = 20
const SEARCHES = new Set(['like', 'not_like', 'contains'])

/** What is wrong with one value of a filter on a field of this type (see `fieldTypeAt`), or null. */
function valueProblem(
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
  // That nothing is `equal` to what is no id is an answer; every other operator would drop the condition.
  if (type === 'id' && operator === 'equals') return null
  const rule =
    type && Object.hasOwn(VALUE_RULES, type) && VALUE_RULES[type as keyof typeof VALUE_RULES]
  return rule && !rule.fits(value) ? problem(path, rule.tr, rule.en) : null
}

/** The fields of a collection; none for one that is not known. */
type FieldsOf = (collection: string) => readonly FlattenedField[]

/**
 * The type of the field that a filter's path leads to, through groups, arrays and single relations; `id` for ids and
 * single relations; undefined for a path that leads nowhere.
 */
function fieldTypeAt(
  fields: readonly FlattenedField[],
  path: string,
  of: FieldsOf,
): string | undefined {
  const [name, ...rest] = path.replaceAll('__', '.').split('.')
  if (name === 'id' || name === '_id' || name === 'parent') return 'id'
  if (name === 'version' && rest.length > 0) return fieldTypeAt(fields, rest.join('.'), of)
  const field = fields.find((one) => one.name === name)
  if (!field) return undefined
  const relation = 'relationTo' in field && typeof field.relationTo === 'string'
  if (rest.length === 0) return 'relationTo' in field ? (relation ? 'id' : undefined) : field.type
  if ('flattenedFields' in field) return fieldTypeAt(field.flattenedFields, rest.join('.'), of)
  return relation ? fieldTypeAt(of(String(field.relationTo)), rest.join('.'), of) : undefined
}
