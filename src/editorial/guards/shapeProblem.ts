import type { FlattenedField } from 'payload'

import type { Words } from '@/src/language/words'
import { addressProblem, isAddressField } from './tidyTexts'
import { isObject } from '@/src/language/isObject'
import { VALUE_RULES, type ValueRule } from './valueRules'

type ShapeProblem = Words & { path: string }

const LONGEST_LINE = 5_000
const LONGEST_TEXT = 50_000
const MOST_ROWS = 2_000

const names = (value: unknown): boolean =>
  isObject(value)
    ? '_bsontype' in value || names(value.id ?? value.value)
    : value === '' || value === 'null' || VALUE_RULES.id.fits(value)

/** A form sends '' for what is empty. */
const orEmpty = (rule: ValueRule): ValueRule => ({
  ...rule,
  fits: (value) => value === '' || rule.fits(value),
})
const line = (longest: number): ValueRule => ({
  fits: (value) => typeof value === 'string' && value.length <= longest,
  tr: `en çok ${longest} karakterlik bir metin olmalı`,
  en: `takes a text of ${longest} characters at most`,
})
const word: ValueRule = {
  fits: (value) => typeof value === 'string',
  tr: 'tek bir seçenek olmalı',
  en: 'takes one of its options',
}
const relation: ValueRule = { ...VALUE_RULES.id, fits: names }

/** A field that leads to several collections says to which. */
const severalRule = (collections: readonly string[]): ValueRule => ({
  fits: (value) =>
    value === '' ||
    (isObject(value) && collections.includes(String(value.relationTo)) && names(value.value)),
  tr: `{"relationTo": ${collections.map((one) => `"${one}"`).join(' | ')}, "value": kimlik} olmalı`,
  en: `takes {"relationTo": ${collections.map((one) => `"${one}"`).join(' | ')}, "value": an id}`,
})
const RULES: Partial<Record<FlattenedField['type'], ValueRule>> = {
  text: line(LONGEST_LINE),
  email: line(LONGEST_LINE),
  textarea: line(LONGEST_TEXT),
  select: word,
  radio: word,
  relationship: relation,
  upload: relation,
  date: orEmpty(VALUE_RULES.date),
  number: orEmpty(VALUE_RULES.number),
  checkbox: orEmpty(VALUE_RULES.checkbox),
}

const clause = (sentence: string): string => sentence.replace(/\.$/, '')
const refusal = (path: string, { tr, en }: Words): ShapeProblem => ({ path, tr, en })
const ROWS = {
  tr: `en çok ${MOST_ROWS} satırlık bir liste olmalı`,
  en: `takes a list of ${MOST_ROWS} rows at most`,
}
const OBJECT = { tr: 'bir nesne olmalı', en: 'takes an object' }

function fieldProblem(field: FlattenedField, value: unknown, path: string): ShapeProblem | null {
  if (value === undefined) return null
  // Null as well: Payload walks into a group without looking.
  if (field.type === 'group' || field.type === 'tab') {
    return isObject(value)
      ? shapeProblem(field.flattenedFields, value, `${path}.`)
      : refusal(path, OBJECT)
  }
  if (value === null) return null
  const isArray = field.type === 'array'
  if (isArray || ('hasMany' in field && field.hasMany === true)) {
    // The admin's way of sending an empty list.
    if (isArray && (value === 0 || value === '0')) return null
    if (!Array.isArray(value) || value.length > MOST_ROWS) return refusal(path, ROWS)
    for (const [index, one] of value.entries()) {
      const at = `${path}.${index}`
      const found = isArray
        ? isObject(one)
          ? shapeProblem(field.flattenedFields, one, `${at}.`)
          : refusal(at, OBJECT)
        : ruleProblem(field, one, at)
      if (found) return found
    }
    return null
  }
  return ruleProblem(field, value, path)
}

function ruleProblem(field: FlattenedField, value: unknown, path: string): ShapeProblem | null {
  // Payload's own preferences call the collection otherwise, and put it right in a hook after this.
  const several =
    field.type === 'relationship' &&
    Array.isArray(field.relationTo) &&
    field.custom?.bareIs !== undefined
  const rule = several ? severalRule(field.relationTo as string[]) : RULES[field.type]
  if (rule && !rule.fits(value)) return refusal(path, rule)
  const address = isAddressField(field) ? addressProblem(value) : null
  // Sentences of their own; whoever refuses puts the full stop.
  return address && refusal(path, { tr: clause(address.tr), en: clause(address.en) })
}

/**
 * The first value that its field cannot take, or null: a list where a line of text belongs, an id that is none, a day that
 * does not exist, a text without end. Payload's own field hooks fail on these with a 500, or store a guess. Rich text and
 * JSON are checked elsewhere; names that are no field are left alone.
 */
export function shapeProblem(
  fields: readonly FlattenedField[],
  data: Readonly<Record<string, unknown>>,
  under = '',
): ShapeProblem | null {
  for (const field of fields) {
    if (!Object.hasOwn(data, field.name)) continue
    const found = fieldProblem(field, data[field.name], `${under}${field.name}`)
    if (found) return found
  }
  return null
}
