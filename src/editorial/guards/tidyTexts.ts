import type { FlattenedField, PayloadRequest } from 'payload'

import { type Refusal, RefusalError } from '@/src/language/refusal'
import { leavesOf } from '@/src/language/richText/leavesOf'
import { linkProblem } from '@/src/language/richText/linkProblem'
import { mapTexts, plainText, withoutUnseen } from '@/src/language/text/plainText'
import type { Words } from '@/src/language/words'
import type { Article } from '@/src/payload-types'
import { isObject } from '@/src/language/isObject'

/** Texts of a stored document that would be others if they were typed today: as long as nobody changes them, they stay. */
export function settledTexts(stored: unknown): ReadonlySet<string> {
  const settled = new Set<string>()
  mapTexts(stored, (text) => {
    if (plainText(text) !== text) settled.add(text)
    return text
  })
  return settled
}

/**
 * The data with every line, paragraph and rich text of its fields as `plainText` has it, in groups and rows too; in JSON,
 * which may quote what is stored, letters are not composed. The data given in stays as it is, and so does a text that is
 * `settled` (see `settledTexts`): what is posted back as it was is no change. E-mail addresses are not touched.
 */
export function tidyTexts(
  fields: readonly FlattenedField[],
  data: Readonly<Record<string, unknown>>,
  settled: ReadonlySet<string> = new Set(),
): Record<string, unknown> {
  const plain = (text: string): string => (settled.has(text) ? text : plainText(text))
  const address = (text: string): string => (settled.has(text) ? text : tidyAddress(text))
  const tidy = (field: FlattenedField, value: unknown): unknown => {
    if (field.type === 'text' || field.type === 'textarea' || field.type === 'code') {
      return mapTexts(value, isAddressField(field) ? address : plain)
    }
    if (field.type === 'richText') {
      return mapTexts(value, (text, key) => (key === 'url' ? address(text) : plain(text)))
    }
    if (field.type === 'json') {
      return mapTexts(value, (text) => (settled.has(text) ? text : withoutUnseen(text)))
    }
    if (!('flattenedFields' in field)) return value
    if (Array.isArray(value)) return value.map((one) => tidy(field, one))
    return isObject(value) ? tidyTexts(field.flattenedFields, value, settled) : value
  }
  const changed = fields
    .filter(({ name }) => Object.hasOwn(data, name))
    .map((field) => [field.name, tidy(field, data[field.name])])
  return { ...data, ...Object.fromEntries(changed) }
}

/** Where a request cannot be taken, and what belongs there. */
type Problem = Words & { path: string }

/** A refusal that names the one place it is about: in its sentence, and for machines in `problems`. */
export function refusedAt(
  make: (detail: { problems: string[] }) => Refusal,
  { path, tr, en }: Problem,
): RefusalError {
  const refusal = make({ problems: [path] })
  const message = {
    tr: `${refusal.message.tr} ${path}: ${tr}.`,
    en: `${refusal.message.en} ${path} ${en}.`,
  }
  return new RefusalError({ ...refusal, message })
}

/** Whether a field holds addresses (see `src/editorial/entities/entityFields.ts`). */
export const isAddressField = (field: FlattenedField): boolean => field.custom?.address === true

/** An address as it is stored: without what nobody sees, and without the blanks that come along when it is copied. */
const tidyAddress = (text: string): string =>
  plainText(text)
    .replace(/\p{Cf}/gu, '')
    .trim()

/**
 * What is wrong with an address that somebody typed, or null: the rule for links of the text (`linkProblem`: http, https,
 * mailto, tel, or a path of this site; never `javascript:` or `data:`). Nothing is no address and allowed.
 */
export function addressProblem(value: unknown): Words | null {
  if (typeof value !== 'string') return null
  const address = tidyAddress(value)
  return address === '' ? null : linkProblem(address)
}

const KEY = 'kunye.sent'
type Sent = Record<string, readonly string[]>

/** Notes which fields an update brings with it: when it is about to be stored Payload has merged it with what was there. */
export function noteSentFields(
  req: PayloadRequest,
  collection: string,
  fields: readonly string[],
): void {
  const known = (req.context[KEY] ?? {}) as Sent
  req.context[KEY] = { ...known, [collection]: fields }
}

/** The fields that the request's update of this collection brought with it; none where nobody noted any. */
export const sentFields = (req: PayloadRequest, collection: string): readonly string[] =>
  ((req.context[KEY] ?? {}) as Sent)[collection] ?? []

/** How long the text of an article is, in UTF-16 code units: what decides where it is worked on (see `runInThread`). */
export const lettersOf = ({ headline, dek, body }: Partial<Article>): number => {
  let letters = (headline ?? '').length + (dek ?? '').length
  for (const { leaves } of leavesOf(body)) for (const { text } of leaves) letters += text.length
  return letters
}
