import type { FlattenedField } from 'payload'
import { z } from 'zod'

import { makeRefusal, type Refusal, RefusalError } from '@/src/language/refusal'
import { refusedAt, settledTexts, tidyTexts } from '@/src/editorial/guards/tidyTexts'
import { shapeProblem } from '@/src/editorial/guards/shapeProblem'
import type { Words } from '@/src/language/words'
import { fieldsThatDiffer } from '@/src/workflow/content'
import { REFUSALS } from '@/src/workflow/refusals'
import { classOf, type RecordCollection } from '@/src/editorial/entities/recordFields'

/** Records that somebody who may not change them suggests changes for; sections, tags and desks are editors' alone. */
export const SUGGESTED = ['persons', 'sources', 'events', 'media', 'attachments'] as const
export type Suggested = (typeof SUGGESTED)[number]

export const SUGGESTION_STATES: Record<'open' | 'taken' | 'left', Words> = {
  open: { tr: 'Karar bekliyor', en: 'Open' },
  taken: { tr: 'Alındı', en: 'Taken' },
  left: { tr: 'Alınmadı', en: 'Left' },
}

export const SUGGESTION_REFUSALS = {
  masked: makeRefusal('maskedSource', 409, {
    tr: 'Gizli bir kaynak için öneri yazılmaz: öneride duran ad sızabilir. Değişikliği bir editöre kendiniz söyleyin.',
    en: 'A masked source takes no suggestions: a name that stands in one can leak. Tell an editor yourself.',
  }),
  empty: makeRefusal('suggestionEmpty', 400, {
    tr: 'Öneride kayıttan farklı bir şey yok. Alanı değiştirip yeniden gönderin.',
    en: 'The suggestion says nothing that the record does not. Change a field and send it again.',
  }),
  private: makeRefusal('suggestionPrivate', 400, {
    tr: 'Yalnız okura kapalı alanlar değişmiş; onların değeri öneriye yazılmaz. Değişikliği bir editöre söyleyin.',
    en: 'Only private fields differ, and a suggestion does not hold their values. Tell an editor.',
  }),
  many: makeRefusal('suggestionsMany', 409, {
    tr: 'Bu kayıt için karar bekleyen 20 öneriniz var. Önce onlara karar verilsin.',
    en: '20 suggestions of yours for this record are still open. They have to be decided first.',
  }),
  decided: makeRefusal('suggestionDecided', 409, {
    tr: 'Bu öneriye karar verilmiş.',
    en: 'This suggestion was decided already.',
  }),
  stale: makeRefusal('suggestionStale', 409, {
    tr: 'Öneri yazıldıktan sonra kayıt değişmiş. Kaydı açıp doğrusunu kendiniz yazın, sonra öneriyi kapatın.',
    en: 'The record changed after the suggestion was made. Open it, write what is right, then leave the suggestion.',
  }),
} as const

/** One field of a suggestion; a private one is `withheld`: its values stay out of it. */
export type SuggestedChange =
  | { field: string; was: unknown; is: unknown }
  | { field: string; withheld: true }

const storedRows = z.array(
  z.object({
    field: z.string(),
    was: z.unknown().optional(),
    is: z.unknown().optional(),
    withheld: z.literal(true).optional(),
  }),
)

/** The stored `changes` of a suggestion; of a shape that is not ours there are none. */
export const changesOf = (stored: unknown): SuggestedChange[] =>
  (storedRows.safeParse(stored).data ?? []).map(({ field, was, is, withheld }) =>
    withheld ? { field, withheld } : { field, was: was ?? null, is: is ?? null },
  )

const asked = z
  .array(z.strictObject({ field: z.string().max(60), is: z.unknown() }))
  .min(1)
  .max(60)

/** The admin's way of sending an empty list is the number of its rows. */
const sent = (fields: readonly FlattenedField[], field: string, is: unknown): unknown =>
  is === 0 && fields.some(({ name, type }) => name === field && type === 'array') ? [] : is

type Doc = Readonly<Record<string, unknown>>

const refusedField = (field: string): RefusalError =>
  new RefusalError(REFUSALS.fieldInvalid({ problems: [field] }))

/**
 * What a request suggests (`[{field, is}]`) → the rows to be stored, each with the value of now; fields that do not differ
 * are left out. Refuses (throws) what is no field of the record, what does not fit its field, and what leaves nothing.
 */
export function suggestedChanges(
  collection: RecordCollection,
  fields: readonly FlattenedField[],
  stored: Doc,
  suggested: unknown,
): SuggestedChange[] {
  const parsed = asked.safeParse(suggested)
  if (!parsed.success) throw new RefusalError(REFUSALS.inputInvalid({ problems: ['changes'] }))
  const settled = settledTexts(stored)
  const rows = parsed.data.map(({ field, is: given }): SuggestedChange | null => {
    const is = sent(fields, field, given)
    const kind = classOf(collection, field)
    if (kind === null || kind === 'own') throw refusedField(field)
    const problem = shapeProblem(fields, { [field]: is })
    if (problem) throw refusedAt(REFUSALS.fieldInvalid, problem)
    const tidy = tidyTexts(fields, { [field]: is }, settled)
    if (fieldsThatDiffer(stored, tidy, [field]).length === 0) return null
    if (kind === 'private') return { field, withheld: true }
    return { field, was: stored[field] ?? null, is: tidy[field] ?? null }
  })
  const differing = rows.filter((row) => row !== null)
  const refusal: Refusal | null =
    differing.length === 0
      ? SUGGESTION_REFUSALS.empty()
      : differing.every((row) => 'withheld' in row)
        ? SUGGESTION_REFUSALS.private()
        : null
  if (refusal) throw new RefusalError(refusal)
  return differing
}
