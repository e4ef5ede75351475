import { fieldTypeAt, type FieldsOf } from './fieldTypeAt'
import { valueProblem, type WhereProblem } from './valueProblem'

const MOST_CONDITIONS = 500
const DEEPEST = 10
const MANY = new Set(['in', 'not_in', 'all'])
const PLACES = new Set(['near', 'within', 'intersects'])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
